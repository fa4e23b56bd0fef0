// Indonesia's three zones have kept these offsets, without daylight saving, since 1988.
const ZONES = { 420: 'WIB', 480: 'WITA', 540: 'WIT', 0: 'UTC' };
/**
 * A date as a newsroom prints it: `Senin, 26 Januari 2026 · 19.30 WIB`.
 *
 * The clock is that of the payload's own offset; a moment given in UTC is told by the clock of the reader's language. No
 * `Intl`: server and browser print the same, and a thousand cards do not wait for formatters.
 *
 * @param dateTime - RFC 3339, or a date alone
 */
function formatDateTime(dateTime, locale) {
    const moment = Date.parse(dateTime);
    const hasTime = dateTime.includes('T');
    // What the clock showed there, taken as UTC, less what UTC was.
    const own = hasTime ? (Date.parse(`${dateTime.slice(0, 19)}Z`) - moment) / 60_000 : 0;
    const offset = hasTime && !own ? locale.homeOffset : own;
    const wall = new Date(moment + offset * 60_000);
    const day = locale.days[wall.getUTCDay()] ?? '';
    // No-break spaces, so that no line ends between day and month or between a clock and its zone.
    const date = `${day}, ${wall.getUTCDate()}\xa0${locale.months[wall.getUTCMonth()] ?? ''} ${wall.getUTCFullYear()}`;
    if (!hasTime)
        return date;
    const clock = wall.toISOString().slice(-13, -8).replace(':', locale.timeSeparator);
    return `${date}\xa0· ${clock}\xa0${(locale.zones ?? ZONES)[offset] ?? dateTime.slice(-6)}`;
}
/**
 * How old something of the last 24 hours is: `3 jam lalu`. Nothing for what is older, to come, or known by its day alone.
 *
 * @param now - in milliseconds since 1970
 */
function formatAge(dateTime, locale, now) {
    const age = Math.floor((now - Date.parse(dateTime)) / 60_000);
    if (!dateTime.includes('T') || !(age >= 0 && age < 24 * 60))
        return undefined;
    return age < 60 ? locale.ago(age, 'minute') : locale.ago(Math.floor(age / 60), 'hour');
}
/** The authors as prose: `Oleh A, B dan C`. */
function formatByline(names, { by, and }) {
    return `${by} ${names.slice(0, -1).join(', ')}${names.length > 1 ? ` ${and} ` : ''}${names.at(-1) ?? ''}`;
}

export { formatAge, formatByline, formatDateTime };
