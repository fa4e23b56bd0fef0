import type { Span, TakeNote } from './note.js';
import { AFTER_A_PLACE, PLACES } from './words/places.js';

/** The words before the first sentence that tell where an article was written and by whom it is published. */
export interface Dateline extends Span {
  readonly place?: Span;
  readonly publisher?: Span;
}

/** The longest dateline, in UTF-16 code units. */
const LONGEST = 110;
const DOMAIN = /^[\p{L}\d][\p{L}\d\s-]{0,30}\.(?:com|con|co\.id|co|id|net|tv|news|org|or\.id|info)$/iu;
const HOUSE =
  /news|media|tribun|kompas|antara|pos\b|radar|suara|harian|koran|berita|kabar|warta|online|inside|indonesia$|\btv\b|detik|tempo|viva|times|\bpress\b/iu;
const DATE = /^(?:\p{L}+,?\s+)?\d{1,2}[\s/-]|^\p{L}{4,7}\s*\(\d|^\d/u;

/** Looks for the dateline in the first lines. */
export function findDateline(
  text: string,
  lines: readonly Span[],
  isPlace: (word: string) => boolean,
  note: TakeNote,
): Dateline | undefined {
  for (const line of lines.slice(0, 8)) {
    const found = inLine(text, line, isPlace);
    if (!found) continue;
    if (found.place) note('place', found.place, 'in the dateline', 0.95);
    if (found.publisher) note('publisher', found.publisher, 'in the dateline', 0.95);
    return found;
  }
  return undefined;
}

function inLine(text: string, line: Span, isPlace: (word: string) => boolean): Dateline | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  // A dash with space around it ends a dateline rather than one inside a name, `POS-KUPANG`.
  const dashes = [...head.matchAll(/\s*(?:--|[–—]|\s-\s*|-\s|\s\?\s|:\s|(?<=[\p{Lu}\p{L}]{3})-(?=\p{Lu}))\s*/gu)].sort(
    (a, b) => Number(/^-$/.test(a[0])) - Number(/^-$/.test(b[0])),
  );
  for (const match of dashes) {
    if (match.index < 2) continue;
    const rest = text.slice(line.start + match.index + match[0].length, line.end);
    const parsed = parseHead(head.slice(0, match.index), match[0].trim(), rest, isPlace);
    if (parsed) return shifted(parsed, line.start, line.start + match.index + match[0].length);
  }
  return withoutDash(head, line.start, isPlace);
}

interface Parsed {
  place?: Span;
  publisher?: Span;
}

const shifted = ({ place, publisher }: Parsed, by: number, end: number): Dateline => ({
  start: by,
  end,
  ...(place && { place: { start: place.start + by, end: place.end + by } }),
  ...(publisher && { publisher: { start: publisher.start + by, end: publisher.end + by } }),
});

interface Part extends Span {
  readonly text: string;
}

/** The parts between commas and bars, and what stands in brackets at the end. */
function partsOf(head: string): { parts: Part[]; agency: Part | undefined } {
  let body = head;
  let agency: Part | undefined;
  const bracket = /\(([^()]{2,40})\)\s*$/u.exec(head);
  if (bracket?.[1]) {
    body = head.slice(0, bracket.index);
    const start = bracket.index + 1;
    if (!/^\d/.test(bracket[1])) agency = { text: bracket[1].trim(), start, end: start + bracket[1].length };
  }
  const parts: Part[] = [];
  for (const match of body.matchAll(/[^,|]+/gu)) {
    const text = match[0].trim();
    if (!text) continue;
    const start = match.index + match[0].indexOf(text);
    parts.push({ text, start, end: start + text.length });
  }
  return { parts: parts.filter(({ text }) => !DATE.test(text)), agency };
}

function parseHead(head: string, dash: string, rest: string, isPlace: (word: string) => boolean): Parsed | undefined {
  const { parts, agency } = partsOf(head);
  const house = parts.find(({ text }) => DOMAIN.test(text.replace(/\s*\.\s*/g, '.')));
  const names = parts.filter((part) => part !== house);
  if (names.length > 2 || !names.every(({ text }) => looksLikeAName(text))) return undefined;
  const publisher = house ?? agency;
  const [first, second] = names;
  if (dash === ':' && (publisher || second || !first || !known(first.text, isPlace))) return undefined;
  if (publisher) {
    if (!house && !first) return undefined;
    return { publisher, ...(first && { place: { start: first.start, end: (second ?? first).end } }) };
  }
  if (!first || !/^[\s"“'‘(]*[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  if (second) return twoNames(first, second, isPlace);
  const isShouted = first.text === first.text.toUpperCase() && /\p{Lu}{3}/u.test(first.text);
  const isCertain = known(first.text, isPlace) || (isShouted && dash !== '-' ? true : isShouted);
  return rest.length > 40 &&
    (isCertain || first.text.split(/\s+/).length === 1) &&
    !(HOUSE.test(first.text) && !isShouted)
    ? { place: first }
    : undefined;
}

/** `Jakarta, Warta Kini –` · `POS-KUPANG, KUPANG -` · `Mataram, NTB –`. */
function twoNames(first: Part, second: Part, isPlace: (word: string) => boolean): Parsed | undefined {
  const firstIsPlace = known(first.text, isPlace) && !HOUSE.test(first.text);
  const secondIsPlace = known(second.text, isPlace) && !HOUSE.test(second.text);
  if (firstIsPlace && secondIsPlace) {
    // `POS-KUPANG, KUPANG`: a house that carries its town's name.
    return first.text.includes('-')
      ? { publisher: first, place: second }
      : { place: { start: first.start, end: second.end } };
  }
  if (secondIsPlace) return { publisher: first, place: second };
  if (firstIsPlace || HOUSE.test(second.text)) return { place: first, publisher: second };
  if (HOUSE.test(first.text)) return { publisher: first, place: second };
  return undefined;
}

/** `Liputan6.com, Jakarta Menteri …`: no dash, so the place has to be known, or it is one word. */
function withoutDash(head: string, at: number, isPlace: (word: string) => boolean): Dateline | undefined {
  const match = /^([\p{L}\d]+\.(?:com|co\.id|co|id|net|tv|news))\s*[,|]\s*((?:\p{Lu}[\p{L}]+\s+){1,4})/iu.exec(head);
  if (!match?.[1] || !match[2]) return undefined;
  const words = [...match[2].matchAll(/\S+/gu)];
  let count = 0;
  while (
    count < words.length &&
    (isPlace(words[count]?.[0] ?? '') || (count > 0 && AFTER_A_PLACE.has(words[count]?.[0].toLowerCase() ?? '')))
  )
    count++;
  count = Math.max(count, 1);
  const start = match[0].length - match[2].length;
  const last = words[count - 1];
  const end = start + (last ? last.index + last[0].length : 0);
  return shifted({ publisher: { start: 0, end: match[1].length }, place: { start, end } }, at, at + end);
}

const known = (text: string, isPlace: (word: string) => boolean) =>
  text.split(/[\s-]+/).some((word) => PLACES.has(word.toLowerCase()) || isPlace(word));

/** At most four words, all in capitals but for a small one. */
function looksLikeAName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 4 &&
    text.length <= 40 &&
    words.every((word) => /^\p{Lu}[\p{L}\d.'’/-]*$/u.test(word) || /^(?:di|dan|al|of)$/.test(word))
  );
}
