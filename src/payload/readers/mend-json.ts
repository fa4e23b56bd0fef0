const MAX_DOCUMENTS = 500;
/** What stands before JSON in a page: comments, CDATA, its script tag. */
const WRAPPING = /^(?:[\ufeff\s]+|<!--|\/[/*]|\*\/|<!\[CDATA\[|<script\b[^<>]*>){0,20}/i;
const MARKS: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks in strings,
 * needless commas and backslashes, several documents one after another, something else behind, or cut off, when what is
 * complete of it counts. What it means is returned; nothing when that cannot be told.
 */
export function mendJson(text: string): unknown {
  let json = text.replace(WRAPPING, '');
  if (!/^[{[]/.test(json)) return undefined;
  if (json.includes('&quot;') && !json.includes('"'))
    json = json.replace(/&(quot|amp|lt|gt|#0?39);/g, (_, name: string) => MARKS[name] ?? "'");
  const documents: unknown[] = [];
  for (let from = 0; documents.length < MAX_DOCUMENTS;) {
    const { mended, end } = firstDocument(json, from);
    try {
      documents.push(JSON.parse(mended));
    } catch {
      break;
    }
    const next = /[^\s;,]/g;
    next.lastIndex = end;
    from = next.exec(json)?.index ?? json.length;
    if (!/[{[]/.test(json.charAt(from))) break;
  }
  return documents.length > 1 ? documents : documents[0];
}

/** Walks through one document once: where it ends, and its text as JSON wants it. */
function firstDocument(json: string, start: number): { mended: string; end: number } {
  const closers: string[] = [];
  let mended = '';
  let copied = start;
  let isInString = false;
  let comma = -1;
  /** The text up to the last value that is complete, and how many brackets are open there. */
  let complete = '';
  let completeDepth = 0;
  const replace = (from: number, to: number, by: string) => {
    mended += json.slice(copied, from) + by;
    copied = to;
  };
  const remember = (at: number) => {
    complete = mended + json.slice(copied, at);
    completeDepth = closers.length;
  };
  for (let at = start; at < json.length; at++) {
    const character = json.charAt(at);
    if (isInString) {
      if (character === '"') isInString = false;
      else if (character < ' ') replace(at, at + 1, ESCAPES[character] ?? ' ');
      else if (character === '\\') {
        if (/["\\/bfnrtu]/.test(json.charAt(at + 1))) at++;
        else replace(at, at + 1, '');
      }
      continue;
    }
    if (character === '"') isInString = true;
    else if (character === '{') closers.push('}');
    else if (character === '[') closers.push(']');
    else if (character === '}' || character === ']') {
      if (comma >= 0) replace(comma, comma + 1, '');
      closers.pop();
      if (!closers.length) return { mended: mended + json.slice(copied, at + 1), end: at + 1 };
      remember(at + 1);
    } else if (character === ',') {
      remember(at);
      comma = at;
    }
    if (!/[\s,]/.test(character)) comma = -1;
  }
  return { mended: complete + closers.slice(0, completeDepth).reverse().join(''), end: json.length };
}
