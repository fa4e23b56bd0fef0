const zones = new Map();
/**
 * Adds to a date-time without zone the offset that `timeZone` has then.
 *
 * @param dateTime - `2026-01-26T19:30:00`
 * @param timeZone - IANA, `Asia/Jakarta`
 * @throws {RangeError} when there is no such zone
 */
function inTimeZone(dateTime, timeZone) {
    const wall = Date.parse(`${dateTime}Z`);
    if (Number.isNaN(wall))
        return dateTime;
    // The second round settles the hour around a change of daylight saving.
    const offset = offsetAt(wall - offsetAt(wall, timeZone) * 60_000, timeZone);
    const size = Math.abs(offset);
    const two = (number) => String(Math.floor(number)).padStart(2, '0');
    return `${dateTime}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
/** Minutes east of UTC in a zone at a moment. */
function offsetAt(epoch, timeZone) {
    let zone = zones.get(timeZone);
    if (!zone) {
        zone = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
        zones.set(timeZone, zone);
    }
    // Swedish writes dates as ISO 8601 does.
    return Math.round((Date.parse(`${zone.format(epoch).replace(' ', 'T')}Z`) - epoch) / 60_000);
}

export { inTimeZone };
