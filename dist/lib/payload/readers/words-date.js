// Dates as people and mail programs write them: RFC 822 (RSS), JavaScript's and C's own forms, Indonesian and other months.
const MONTHS = 'jan|ene,feb|fev|fév,mar|mär|mrz,apr|abr|avr,ma[yi]|mei,juni?,jui?l,au|agu?|ao,se[pt],o[ck]t|out,no[vp],de[cszk]|di[cs]|déc'
    .split(',')
    .map((names) => RegExp(`^(?:${names})`));
/** Hours east of UTC of the zones that are named; other names say nothing. */
const ZONES = 'gmt0 utc0 ut0 z0 wib7 wita8 wit9 cet1 cest2 bst1 jst9 edt-4 est-5 cdt-5 cst-6 mdt-6 mst-7 pdt-7 pst-8';
/** Hour, minute, second, half of the day, offset. */
const CLOCK = /(?<![\d.])(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?![\d.]\d)(?:[.,]\d+)?\s*([ap]\.?m)?(?:\s*(?:gmt|utc)?([+-]\d\d):?(\d\d)?\b)?/;
const ALREADY = /^\s*\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d[\d:.,z +-]*)?\s*$/i;
/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
function mendDate(value) {
    if (typeof value !== 'string' || ALREADY.test(value))
        return value;
    const text = value.slice(0, 100).toLowerCase();
    const [clock = '', hour = '', minute = '', second = '00', half, offset, minutes = '00'] = CLOCK.exec(text) ?? [];
    const rest = text.replace(clock, ' ');
    const words = rest.match(/[a-zà-ü]+/g) ?? [];
    // The last word that may be a month: the first may be a day, as "mar" of "martes".
    const month = words
        .map((word) => MONTHS.findIndex((names) => word.length > 2 && names.test(word)) + 1)
        .findLast(Boolean);
    const date = dateOf(rest.match(/\d+/g) ?? [], month, rest.includes('/'));
    if (!date || !clock)
        return date ?? value;
    const [named] = words
        .map((word) => RegExp(`\\b${word}(-?\\d)`).exec(ZONES)?.[1])
        .filter(Boolean)
        .map(Number);
    const zone = offset
        ? `${offset}:${minutes}`
        : named === undefined
            ? ''
            : `${named < 0 ? '-' : '+'}0${Math.abs(named)}:00`;
    const hours = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : hour;
    return `${date}T${two(hours)}:${minute}:${second}${zone}`;
}
function dateOf(numbers, month, hasSlash) {
    const [first = '', second = '', third = ''] = numbers;
    if (month) {
        const year = numbers.find((number) => number.length === 4) ?? `20${second}`;
        return `${year}-${two(month)}-${two(first === year ? second : first)}`;
    }
    if (first.length === 4)
        return `${first}-${two(second)}-${two(third)}`;
    if (third.length !== 4)
        return undefined;
    const isDayFirst = !hasSlash || Number(first) > 12;
    if (!isDayFirst && Number(second) < 13)
        return undefined;
    return `${third}-${two(isDayFirst ? second : first)}-${two(isDayFirst ? first : second)}`;
}
const two = (number) => `${number}`.padStart(2, '0');

export { mendDate };
