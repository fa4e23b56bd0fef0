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
    const local = `${date}T${time}${seconds}`;
    const zone = utc ? 'Z' : hours && `${hours}:${minutes}`.replace(/^[+-]00:00$/, 'Z');
    const result = (time && (zone ? local + zone : withZone?.(local))) ?? date;
    // `Date` makes 1 March of 29 February where there is none; no month is shorter.
    const isDay = date.slice(8) < '29' || new Date(date).toJSON()?.startsWith(date);
    return isDay && Date.parse(result) < Infinity ? result : undefined;
}

export { normaliseDateTime };
