import { weekdayOf, monthOf } from './words/calendar.js';

/* Senin (26/1/2026) · (26/1) · 26 Januari 2026 */
const DATE = /(?<![\p{L}\d])(?:(\p{L}{3,6}['’]?\p{L}{1,5}),?\s{1,3}(?:tanggal\s)?)?(\(?)(\d{1,2})(?:[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?|\s(\p{L}{3,9})\.?(?:\s(\d{4}))?)(?![\d/%])\)?/giu;
/**
 * Finds dates, day first as Indonesia prints them. The weekday tells when an article prints the month first; where the two
 * disagree and neither order helps, the date stays untold.
 *
 * @param published - ISO date that gives the year to `(8/6)`
 */
function findDates(text, published, note) {
    return [...text.matchAll(DATE)].flatMap((match) => {
        const [whole, dayName = '', bracket, day, number, shortYear, monthName = '', longYear] = match;
        const weekday = weekdayOf(dayName.toLowerCase());
        const month = Number(number ?? monthOf(monthName.toLowerCase()));
        const year = longYear ?? shortYear?.padStart(4, '20');
        // A bare 8/6 without year or bracket is a fraction, a score or a size.
        if (!month || (number && !year && !bracket))
            return [];
        const span = {
            begin: match.index + (weekday < 0 ? whole.search(/[(\d]/) : 0),
            until: match.index + whole.length,
        };
        const dayOf = (month, day) => {
            const date = isoDate(Number(year ?? yearNear(day, month, published)), month, day);
            return date && (weekday < 0 || new Date(date).getUTCDay() === weekday) ? date : undefined;
        };
        const dayFirst = dayOf(month, Number(day));
        const date = dayFirst ?? (number ? dayOf(Number(day), month) : undefined);
        if (date)
            note('date', span, dayFirst ? 'day first' : 'month first', weekday < 0 ? 0.7 : 0.95, date);
        else
            note('date', span, 'no year, no such day or another weekday', 0.2);
        return [{ ...span, date }];
    });
}
/** The year that brings the day closest to the day of publication, not after it by more than a week; NaN when that is not known. */
function yearNear(day, month, published) {
    const moment = Date.parse(published?.slice(0, 10) ?? '');
    const year = new Date(moment).getUTCFullYear();
    return Date.UTC(year, month - 1, day) > moment + 7 * 86_400_000 ? year - 1 : year;
}
function isoDate(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
/** What may stand around the date in a line that tells when an article came out: a time, its zone, no sentence. */
const TIME = /^(?:diterbitkan|published|tayang|terbit|pada|on|pukul|jam|[^\p{L}\d])*(?:([01]?\d|2[0-3])[.:]([0-5]\d)[^\p{L}]*(?:wi(b|ta?))?)?[^\p{L}]*$/iu;
/** The zones of Indonesia by the end of their names: WIB, WITA, WIT. */
const ZONES = { b: 'Asia/Jakarta', ta: 'Asia/Makassar', t: 'Asia/Jayapura' };
/**
 * When the article came out, from a line above the text that is nothing but a date, `Senin, 9 Juni 2025 | 14:30 WIB`. A date
 * inside a sentence tells when something happened.
 *
 * @param timeZone - that of a time without zone; where neither is told, the day alone is sure
 */
const publishedLine = (lines, dates, timeZone) => lines.slice(0, 6).flatMap(({ begin, until, text }) => {
    const found = dates.find((date) => date.begin >= begin && date.until <= until);
    const match = found && TIME.exec(text.slice(0, found.begin - begin) + text.slice(found.until - begin));
    if (!match)
        return [];
    const [, hours, minutes = '', zone = ''] = match;
    const where = ZONES[zone.toLowerCase()] ?? timeZone;
    const time = `${found.date ?? ''}T${hours?.padStart(2, '0') ?? ''}:${minutes}:00`;
    return { begin, until, date: hours && found.date && where ? time + offsetAt(time, where) : found.date };
})[0];
/** The offset of a zone, `+07:00`; exact but for the hours around a change of daylight saving, of which Indonesia knows nothing. */
function offsetAt(time, timeZone) {
    const printed = new Date(`${time}Z`).toLocaleString('en', { timeZone, timeZoneName: 'longOffset' });
    return /[+-]\d\d:\d\d$/.exec(printed)?.[0] ?? 'Z';
}

export { findDates, publishedLine };
