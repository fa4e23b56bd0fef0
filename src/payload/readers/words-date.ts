// Dates as people and mail programs write them: RFC 822 (RSS), JavaScript's and C's own forms, Indonesian and other months.

const MONTHS = [
  /^(?:jan|ene)/,
  /^(?:fe[bv]|fév)/,
  /^(?:m[aä]r|mrz)/,
  /^a[pbv]r/,
  /^(?:ma[yi]|mei)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:a[ug][ugo]|ags|ao[uû])/,
  /^se[pt]/,
  /^(?:o[ck]t|out)/,
  /^no[vp]/,
  /^(?:de[csz]|di[cs]|déc)/,
];
/** Hours east of UTC of the zones that are named; other names say nothing. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  ut: 0,
  z: 0,
  wib: 7,
  wita: 8,
  wit: 9,
  cet: 1,
  cest: 2,
  bst: 1,
  jst: 9,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

const WORD = '([a-zà-ü]{3,})';
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[.,]?[\\s-]*(?:de\\s+)?${WORD}[.,]?[\\s-]+(?:de\\s+)?(\\d{4}|\\d\\d)\\b`,
);
const MONTH_FIRST = new RegExp(`${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:[^\\d].*?|.*?\\s)??(\\d{4})\\b`);
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const NUMBERS = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;

const ALREADY = /^\s*\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:z|[+-]\d\d:?(?:\d\d)?)?)?\s*$/i;
const CLOCK = /(?<!\d)(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\.\d+)?(?!\d)\s*([ap]\.?m)?/;

/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
export function mendDate(value: unknown): unknown {
  if (typeof value !== 'string' || ALREADY.test(value)) return value;
  const text = value.slice(0, 100).toLowerCase();
  const date = dateIn(text);
  return date ? date + timeIn(text.replace(YEAR_FIRST, ' ').replace(NUMBERS, ' ')) : value;
}

function dateIn(text: string): string | undefined {
  const byDay = DAY_FIRST.exec(text);
  if (byDay && monthOf(byDay[2])) return join(byDay[3], monthOf(byDay[2]), byDay[1]);
  const byMonth = MONTH_FIRST.exec(text);
  if (byMonth && monthOf(byMonth[1])) return join(byMonth[3], monthOf(byMonth[1]), byMonth[2]);
  const byYear = YEAR_FIRST.exec(text);
  if (byYear) return join(byYear[1], Number(byYear[2]), byYear[3]);
  const [, first, separator, second, year] = NUMBERS.exec(text) ?? [];
  if (!year) return undefined;
  if (separator !== '/' || Number(first) > 12) return join(year, Number(second), first);
  return Number(second) > 12 ? join(year, Number(first), second) : undefined;
}

function timeIn(text: string): string {
  const clock = CLOCK.exec(text);
  if (!clock) return '';
  const [all, hour, minute = '00', second = '00', half] = clock;
  const hours = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour);
  return `T${two(hours)}:${minute}:${second}${zoneIn(text.slice(clock.index + all.length))}`;
}

function zoneIn(text: string): string {
  const [, sign, hours, minutes = '00'] = /^\s*(?:gmt|utc)?\s*([+-])(\d\d):?(\d\d)?\b/.exec(text) ?? [];
  if (sign) return `${sign}${hours ?? ''}:${minutes}`;
  const name = text.match(/[a-z]+/g)?.find((word) => Object.hasOwn(ZONES, word));
  const offset = name && ZONES[name];
  return offset ? `${offset < 0 ? '-' : '+'}${two(Math.abs(offset))}:00` : name ? 'Z' : '';
}

const monthOf = (word = ''): number => MONTHS.findIndex((month) => month.test(word)) + 1;
const two = (number: number): string => String(number).padStart(2, '0');
const join = (year = '', month: number, day = ''): string =>
  `${year.length === 2 ? '20' : ''}${year}-${two(month)}-${two(Number(day))}`;
