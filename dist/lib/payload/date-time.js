// RFC 3339, and what publishers write in its stead: a space for the T, no seconds, no colon in the offset, no zone.
const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s?(?:(z)|([+-]\d\d):?(\d\d)?)?)?$/i;
/**
 * A date or date-time in RFC 3339 (`2026-01-26T19:30:00+07:00`, `Z` for UTC); undefined when it is none, or no such day.
 *
 * @param withZone - adds the zone to a time that is written without one; without it only the date is known
 */
function normaliseDateTime(text, withZone) {
    const [, date, time, seconds = ':00', utc, hours, minutes = '00'] = DATE_TIME.exec(text.trim()) ?? [];
    if (!date)
        return undefined;
    let result = date;
    if (time) {
        const local = `${date}T${time}${seconds}`;
        if (utc ?? hours)
            result = local + (utc ? 'Z' : `${hours ?? ''}:${minutes}`);
        else if (withZone)
            result = withZone(local);
    }
    // `Date` makes 1 March of 29 February where there is none.
    const exists = !Number.isNaN(Date.parse(result)) && new Date(`${date}T00:00Z`).toISOString().startsWith(date);
    return exists ? result.replace(/[+-]00:00$/, 'Z') : undefined;
}
/** Minutes east of UTC of an RFC 3339 date-time; undefined for a date alone. */
function offsetOf(dateTime) {
    const [, utc, sign, hours, minutes] = /T.*(?:(Z)|([+-])(\d\d):(\d\d))$/.exec(dateTime) ?? [];
    if (utc)
        return 0;
    return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : undefined;
}

export { normaliseDateTime, offsetOf };
