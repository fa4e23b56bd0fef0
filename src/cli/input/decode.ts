import { Failure } from '../failure.js';

/** Text as it was decoded. */
export interface Decoded {
  readonly text: string;
  /** What the user should know about its encoding. */
  readonly warning?: string;
}

const AS_TEXT = 'Save it as plain text (UTF-8) first, or copy the text and pipe it in.';

/** How files begin that are no text, and what they are. */
const BEGINNINGS: readonly (readonly [begins: string, what: string])[] = [
  ['PK\u0003\u0004', 'is a Word, OpenDocument or ZIP file, not text'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Word file, not text'],
  ['%PDF', 'is a PDF, not text'],
  ['{\\rtf', 'is an RTF document, not text'],
  ['\u001f\u008b', 'is compressed, not text'],
  ['\u00ff\u00d8\u00ff', 'is a picture, not text'],
  ['\u0089PNG', 'is a picture, not text'],
];

/**
 * Bytes as text: UTF-8, UTF-16 when a byte order mark says so, and what is neither as it declares itself (XML) or as
 * Windows-1252, which holds Latin-1.
 *
 * @throws {Failure} when it is no text
 */
export function decode(bytes: Uint8Array): Decoded {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const [, what] = BEGINNINGS.find(([beginning]) => head.startsWith(beginning)) ?? [];
  if (what !== undefined) throw new Failure(what, AS_TEXT);
  if (head.startsWith('\u00ff\u00fe')) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (head.startsWith('\u00fe\u00ff')) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) throw new Failure('holds binary data, not text', AS_TEXT);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ?? '';
    const { name, text } = decodeAs(declared, bytes) ?? { name: 'Windows-1252', text: decodeWindows1252(bytes) };
    return { text, warning: `is not UTF-8; it was read as ${name}` };
  }
}

/** As a document declares itself; nothing when that is a name for Latin-1, for UTF-8, which it is not, or for nothing. */
function decodeAs(declared: string, bytes: Uint8Array) {
  if (/^(?:|utf-?(?:8|16)|(?:iso-?8859-?1|windows-?1252|latin-?1|us-ascii))$/i.test(declared)) return undefined;
  try {
    return { name: declared, text: new TextDecoder(declared).decode(bytes) };
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, since the TextDecoder of Node 20 leaves the quotation marks of Windows as control characters. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80] ?? control);
