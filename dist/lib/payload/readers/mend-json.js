import { decodeEntities } from '../markup.js';

const MAX_DOCUMENTS = 500;
/** What stands before JSON in a page: comments, CDATA, its script tag. */
const WRAPPING = /^(?:\s+|<!--|\/[/*]|\*\/|<!\[CDATA\[|<script\b[^<>]*>){0,20}/i;
/** Spaces and comments; a comment goes to the end when nothing ends it, so that it is looked through once. */
const GAP = /(?:\s+|\/\/.*|\/\*[^]*?(?:\*\/|$)){0,999}/y;
/** What may stand behind the quotation mark that ends a string; any other mark belongs to its words. */
const BEHIND = /\s*(?:[,:}\]]|\/[/*]|$)/y;
/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks and quotation
 * marks in strings, comments, needless commas and backslashes, several documents one after another, something else behind, or
 * cut off, when what is complete of it counts. What it means is returned; nothing when that cannot be told.
 */
function mendJson(text) {
    let json = text.replace(WRAPPING, '');
    if (!/^[{[]/.test(json))
        return undefined;
    if (!json.includes('"'))
        json = decodeEntities(json);
    const documents = [];
    for (let from = 0; documents.length < MAX_DOCUMENTS;) {
        const { mended, end } = firstDocument(json, from);
        try {
            documents.push(JSON.parse(mended));
        }
        catch {
            break;
        }
        const next = /[^\s;,]/g;
        next.lastIndex = end;
        from = next.exec(json)?.index ?? json.length;
        if (!/[{[]/.test(json.charAt(from)))
            break;
    }
    return documents.length > 1 ? documents : documents[0];
}
/** Walks through one document once: where it ends, and its text as JSON wants it. */
function firstDocument(json, start) {
    const closers = [];
    let mended = '';
    let copied = start;
    let isInString = false;
    /** The text up to the last value that is complete, and how many brackets are open there. */
    let complete = '';
    let completeDepth = 0;
    const replace = (from, to, by) => {
        mended += json.slice(copied, from) + by;
        copied = to;
    };
    const remember = (at) => {
        complete = mended + json.slice(copied, at);
        completeDepth = closers.length;
    };
    /** Where the pattern's match ends, which is to begin there; 0 without one. */
    const after = (pattern, at) => {
        pattern.lastIndex = at;
        return pattern.test(json) ? pattern.lastIndex : 0;
    };
    for (let at = start; at < json.length; at++) {
        const character = json.charAt(at);
        if (isInString) {
            if (character === '"') {
                isInString = !after(BEHIND, at + 1);
                if (isInString)
                    replace(at, at, '\\');
            }
            else if (character < ' ')
                replace(at, at + 1, JSON.stringify(character).slice(1, -1));
            else if (character === '\\') {
                if (/["\\/bfnrtu]/.test(json.charAt(at + 1)))
                    at++;
                else
                    replace(at, at + 1, '');
            }
            continue;
        }
        if (character === '"')
            isInString = true;
        else if (character === '{')
            closers.push('}');
        else if (character === '[')
            closers.push(']');
        else if (character === '}' || character === ']') {
            closers.pop();
            if (!closers.length)
                return { mended: mended + json.slice(copied, at + 1), end: at + 1 };
            remember(at + 1);
        }
        else if (character === ',') {
            remember(at);
            if (/[,}\]]/.test(json.charAt(after(GAP, at + 1))))
                replace(at, at + 1, '');
        }
        else if (character === '/') {
            const end = Math.max(after(GAP, at), at + 1);
            replace(at, end, '');
            at = end - 1;
        }
    }
    return { mended: complete + closers.slice(0, completeDepth).reverse().join(''), end: json.length };
}

export { mendJson };
