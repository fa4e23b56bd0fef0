import { monthOf, WEEKDAYS, weekdayOf, ZONES } from './words/calendar.js';
import type { Span, TakeNote } from './note.js';

/** A date as it is printed and what it means. */
export interface FoundDate extends Span {
  /** ISO 8601 `2026-01-26`; absent when it cannot be told. */
  readonly date?: string;
}

const DAY = String.raw`(?:(\p{L}{4,9}(?:['’]\p{L}{1,5})?),?\s*)?`;
const NUMERIC = new RegExp(
  `(?<![\\p{L}\\d])${DAY}\\(?(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}|\\d{2}))?\\)?(?![\\d/%])`,
  'gu',
);
const WRITTEN = new RegExp(`(?<![\\p{L}\\d])${DAY}\\(?(\\d{1,2})\\s+(\\p{L}{3,9})\\.?(?:\\s+(\\d{4}))?(?!\\d)`, 'gu');

/**
 * Finds dates, day first as Indonesia prints them. The weekday tells when an article prints the month first; where the two
 * disagree and neither order helps, the date stays untold.
 *
 * @param published - ISO date that gives the year to `(8/6)`
 */
export function findDates(text: string, published: string | undefined, note: TakeNote): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, day: string, month: number, monthIsName: boolean, year: string | undefined) => {
    const weekday = weekdayOf(match[1] ?? '');
    const whole = match[0];
    const skip = match[1] && weekday < 0 ? match[1].length + whole.slice(match[1].length).search(/[(\d]/) : 0;
    const isBracketed = whole.includes('(');
    // A bare 8/6 without day or bracket is a fraction, a score or a size.
    if (!monthIsName && !year && !isBracketed) return;
    const span = { start: (match.index ?? 0) + skip, end: (match.index ?? 0) + whole.trimEnd().length };
    const [date, reason, confidence] = understand(Number(day), month, year, weekday, published, !monthIsName);
    found.push(date ? { ...span, date } : span);
    note('date', span, reason, confidence, date);
  };
  for (const match of text.matchAll(NUMERIC)) add(match, match[2] ?? '', Number(match[3]), false, match[4]);
  for (const match of text.matchAll(WRITTEN)) {
    const month = monthOf(match[3] ?? '');
    if (month) add(match, match[2] ?? '', month, true, match[4]);
  }
  return found.sort((a, b) => a.start - b.start);
}

type Understood = readonly [date: string | undefined, reason: string, confidence: number];

function understand(
  day: number,
  month: number,
  year: string | undefined,
  weekday: number,
  published: string | undefined,
  swappable: boolean,
): Understood {
  const full = year ? Number(year.length === 2 ? `20${year}` : year) : yearNear(day, month, published);
  if (!full) return [undefined, 'a date without its year', 0.3];
  const date = isoDate(full, month, day);
  const swapped = swappable ? isoDate(full, day, month) : undefined;
  if (weekday < 0) {
    if (date) return [date, 'day first; no weekday to check against', year ? 0.8 : 0.6];
    return swapped
      ? [swapped, 'month first, for there is no such day otherwise', 0.6]
      : [undefined, 'no such day', 0.2];
  }
  const name = WEEKDAYS[weekday]?.[0] ?? '';
  if (date && dayOfWeek(date) === weekday) return [date, `day first, and it was a ${name}`, 0.98];
  if (swapped && dayOfWeek(swapped) === weekday) return [swapped, `month first: only so it was a ${name}`, 0.9];
  return [undefined, `it was no ${name}`, 0.2];
}

/** The year that brings the day closest to the day of publication, not after it by more than a week. */
function yearNear(day: number, month: number, published: string | undefined): number | undefined {
  const moment = published ? Date.parse(published.slice(0, 10)) : NaN;
  if (Number.isNaN(moment)) return undefined;
  const year = new Date(moment).getUTCFullYear();
  return Date.UTC(year, month - 1, day) > moment + 7 * 86_400_000 ? year - 1 : year;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const dayOfWeek = (date: string) => new Date(date).getUTCDay();

const TIME = /(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?\s*(wib|wita|wit|gmt|utc)?/iu;

/**
 * When the article came out, from a line that is nothing but a date (`Senin, 9 Juni 2025 | 14:30 WIB`) above the text. A date inside
 * a sentence tells when something happened, never when it was printed.
 *
 * @param withZone - adds the zone to a time that is printed without one
 */
export function publishedFrom(
  text: string,
  lines: readonly Span[],
  dates: readonly FoundDate[],
  withZone: ((dateTime: string) => string) | undefined,
): (Span & { dateTime: string }) | undefined {
  for (const line of lines.slice(0, 6)) {
    if (line.end - line.start > 70) continue;
    const date = dates.find(({ start, end }) => start >= line.start && end <= line.end);
    if (!date?.date) continue;
    const before = text.slice(line.start, date.start);
    const after = text.slice(date.end, line.end);
    const time = TIME.exec(after);
    const rest = after.replace(TIME, '');
    if (/\p{L}/u.test(before.replace(/diterbitkan|published|tayang|terbit|pada|on/giu, '')) || /\p{L}/u.test(rest))
      continue;
    if (!time) return { ...line, dateTime: date.date };
    const local = `${date.date}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}:00`;
    const zone = ZONES[time[3]?.toLowerCase() ?? ''];
    return { ...line, dateTime: zone ? local + zone : (withZone?.(local) ?? date.date) };
  }
  return undefined;
}
