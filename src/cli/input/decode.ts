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
    const { decoder, name } = decoderFor(declared);
    return { text: decoder.decode(bytes), warning: `is not UTF-8; it was read as ${name}` };
  }
}

function decoderFor(declared: string): { readonly decoder: TextDecoder; readonly name: string } {
  const isUsable = declared !== '' && !/^utf-?(?:8|16)/i.test(declared);
  try {
    if (isUsable) return { decoder: new TextDecoder(declared), name: declared };
  } catch {
    // It names an encoding that nobody knows.
  }
  return { decoder: new TextDecoder('windows-1252'), name: 'Windows-1252' };
}
