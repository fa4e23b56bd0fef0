const zones = new Map();
/**
 * Adds to a date-time without zone the offset that `timeZone` has then.
 *
 * @param dateTime - `2026-01-26T19:30:00`
 * @param timeZone - IANA, `Asia/Jakarta`
 * @throws {RangeError} when there is no such zone
 */
function inTimeZone(dateTime, timeZone) {
    if (Number.isNaN(Date.parse(`${dateTime}Z`)))
        return dateTime;
    // The second round settles the hour around a change of daylight saving.
    const first = dateTime + offsetAt(`${dateTime}Z`, timeZone);
    return dateTime + offsetAt(first, timeZone);
}
/** The offset of a zone at a moment, `+07:00`. */
function offsetAt(dateTime, timeZone) {
    let zone = zones.get(timeZone);
    if (!zone) {
        zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
        zones.set(timeZone, zone);
    }
    // It writes `1/26/2026, GMT+07:00`, and GMT alone for Greenwich.
    return /[+-]\d\d:\d\d/.exec(zone.format(Date.parse(dateTime)))?.[0] ?? '+00:00';
}

export { inTimeZone };
