import { weekdayOf, monthOf, ZONES } from './words/calendar.js';

/* Senin (26/1/2026) · (26/1) · 26 Januari 2026 */
const DATE = /(?<![\p{L}\d])(?:(\p{L}{3,6}['’]?\p{L}{1,5}),?\s{1,3}(?:tanggal\s)?)?(\(?)(\d{1,2})(?:[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?|\s(\p{L}{3,9})\.?(?:\s(\d{4}))?)(?![\d/%])\)?/giu;
/**
 * Finds dates, day first as Indonesia prints them. The weekday tells when an article prints the month first; where the two
 * disagree and neither order helps, the date stays untold.
 *
 * @param published - ISO date that gives the year to `(8/6)`
 */
function findDates(text, published, note) {
    const found = [];
    for (const match of text.matchAll(DATE)) {
        const [whole, dayName = '', bracket, day, number, shortYear, monthName = '', longYear] = match;
        const weekday = weekdayOf(dayName.toLowerCase());
        const month = number ? Number(number) : monthOf(monthName.toLowerCase());
        const year = longYear ?? (shortYear?.length === 2 ? `20${shortYear}` : shortYear);
        // A bare 8/6 without year or bracket is a fraction, a score or a size.
        if (!month || (number && !year && !bracket))
            continue;
        const start = match.index + (weekday < 0 ? whole.search(/[(\d]/) : 0);
        const span = { start, end: match.index + whole.length };
        const [date, reason, confidence] = understand(Number(day), month, Number(year ?? yearNear(Number(day), month, published)), weekday, Boolean(number));
        found.push({ ...span, date });
        note('date', span, reason, confidence, date);
    }
    return found;
}
function understand(day, month, year, weekday, isSwappable) {
    const confidence = weekday < 0 ? 0.7 : 0.95;
    for (const [date, reason] of [
        [isoDate(year, month, day), 'day first'],
        [isSwappable && isoDate(year, day, month), 'month first, or it cannot be'],
    ]) {
        if (date && (weekday < 0 || new Date(date).getUTCDay() === weekday))
            return [date, reason, confidence];
    }
    return [undefined, year ? 'no such day, or another weekday' : 'no year', 0.2];
}
/** The year that brings the day closest to the day of publication, not after it by more than a week; 0 when that is not known. */
function yearNear(day, month, published) {
    const moment = Date.parse(published?.slice(0, 10) ?? '');
    const year = new Date(moment).getUTCFullYear() || 0;
    return Date.UTC(year, month - 1, day) > moment + 7 * 86_400_000 ? year - 1 : year;
}
function isoDate(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        ? date.toISOString().slice(0, 10)
        : undefined;
}
/** What stands between the date and the time of a line that tells when an article came out. */
const TIME = /^[\s|,–-]*(?:pukul\s|jam\s)?(\d{1,2})[.:](\d\d)(?:[.:]\d\d)?\s*(wi[bt]|wita|gmt|utc)?\s*$/iu;
/**
 * When the article came out, from a line that is nothing but a date (`Senin, 9 Juni 2025 | 14:30 WIB`) above the text. A date inside
 * a sentence tells when something happened, never when it was printed.
 *
 * @param withZone - adds the zone to a time that is printed without one
 */
function publishedFrom(text, lines, dates, withZone) {
    for (const line of lines.slice(0, 6)) {
        const found = dates.find(({ start, end }) => start >= line.start && end <= line.end);
        if (!found?.date ||
            !/^(?:diterbitkan|published|tayang|terbit|pada|on|[\s:])*$/iu.test(text.slice(line.start, found.start)))
            continue;
        const after = text.slice(found.end, line.end);
        if (!after.trim())
            return { ...line, dateTime: found.date };
        const [, hours, minutes, zone] = TIME.exec(after) ?? [];
        if (!hours)
            continue;
        const local = `${found.date}T${hours.padStart(2, '0')}:${minutes ?? ''}:00`;
        return { ...line, dateTime: zone ? local + (ZONES[zone.toLowerCase()] ?? '') : (withZone?.(local) ?? found.date) };
    }
    return undefined;
}

export { findDates, publishedFrom };
