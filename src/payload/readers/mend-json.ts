/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks in strings,
 * needless commas and backslashes, several documents one after another, something else behind. What it means is returned;
 * nothing when it cannot be told, as when the end is missing.
 */
export function mendJson(text: string): unknown {
  let json = text.replace(WRAPPING, '');
  if (!/^[{[]/.test(json)) return undefined;
  if (json.includes('&quot;') && !json.includes('"')) json = unescapeHtml(json);
  const documents: unknown[] = [];
  for (let from = json.search(/\S/); from >= 0 && documents.length < MAX_DOCUMENTS;) {
    const { mended, end } = firstDocument(json, from);
    try {
      documents.push(JSON.parse(mended));
    } catch {
      break;
    }
    const next = json.slice(end).search(/[^\s;,]/);
    from = next >= 0 && /[{[]/.test(json.charAt(end + next)) ? end + next : -1;
  }
  return documents.length > 1 ? documents : documents[0];
}

const MAX_DOCUMENTS = 500;
const WRAPPING = /^(?:\ufeff|\s|<!--|\/[/*]|\*\/|<!\[CDATA\[|<script\b[^>]*>)*/i;

const unescapeHtml = (text: string): string =>
  text.replace(
    /&(quot|amp|lt|gt|#0?39);/g,
    (_, name: string) => ({ quot: '"', amp: '&', lt: '<', gt: '>' })[name] ?? "'",
  );

const RAW: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Walks through one document once: where it ends, and its text as JSON wants it. */
function firstDocument(json: string, start: number): { mended: string; end: number } {
  let mended = '';
  let depth = 0;
  let copied = start;
  let isInString = false;
  const replace = (from: number, to: number, by: string) => {
    mended += json.slice(copied, from) + by;
    copied = to;
  };
  let comma = -1;
  let at = start;
  for (; at < json.length; at++) {
    const character = json.charAt(at);
    if (isInString) {
      if (character === '"') isInString = false;
      else if (character < ' ') replace(at, at + 1, RAW[character] ?? ' ');
      else if (character === '\\') {
        at++;
        if (!/["\\/bfnrtu]/.test(json.charAt(at))) replace(at - 1, at, '');
        if (json.charAt(at) < ' ') at--;
      }
      continue;
    }
    if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (comma >= 0) replace(comma, comma + 1, '');
      if (depth <= 0) {
        at++;
        break;
      }
    }
    if (character === ',') comma = at;
    else if (!/\s/.test(character)) comma = -1;
  }
  return { mended: mended + json.slice(copied, at), end: at };
}
