// Dates as people and mail programs write them: RFC 822 (RSS), JavaScript's and C's own forms, Indonesian and other months.
/** How months begin, without accents, a dozen to a row: in English, and what other languages write in another way. */
const MONTHS = ('jan feb mar apr may jun jul aug sep oct nov dec ' +
    'ene fev mac abr mei juin juil ag set okt nop des ' +
    '- peb mrz avr mai - - ogo - out - dez ' +
    '- - - - - - - aou - - - dic').split(' ');
/** Hours east of UTC of the zones that are named; other names say nothing. */
const ZONES = 'gmt+0 utc+0 z+0 wib+7 wita+8 wit+9 cet+1 cest+2 bst+1 jst+9 edt-4 est-5 cdt-5 cst-6 pdt-7 pst-8';
/** Hour, minute, second, half of the day, offset. */
const CLOCK = /(?<![\d.])(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?![\d.]\d)(?:[.,]\d+)?\s*([ap]\.?m)?(?:[a-z\s(]*([+-]\d\d?(?::?\d\d)?)\b)?/;
/** What the reader of our own format takes as it is. */
const ALREADY = /^\s*\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:z|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;
/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
function mendDate(value) {
    if (typeof value !== 'string')
        return value;
    // The year 1, or the one before it, is how Go, .NET and PHP write that there is no date.
    if (/\b0001[- ]/.test(value))
        return undefined;
    if (ALREADY.test(value))
        return value;
    const text = value.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const [clock = '', hour = '', minute = '', second = '00', half, offset] = CLOCK.exec(text) ?? [];
    const rest = text.replace(clock, ' ');
    const words = rest.match(/[a-z]+/g) ?? [];
    // The last word that may be a month: the first may be a day, as "mar" of "martes".
    const month = words.map((word) => (MONTHS.findLastIndex((name) => word.startsWith(name)) % 12) + 1).findLast(Boolean);
    const date = dateOf(rest.match(/\d+/g) ?? [], month, rest.includes('/'));
    if (!date || !clock)
        return date ?? value;
    const named = words.map((word) => RegExp(`\\b${word}(\\W\\d)`).exec(ZONES)?.[1]).find(Boolean);
    const zone = (offset ?? named ?? '').replace(/(\d\d?):?(\d\d)?$/, (_, hours, minutes = '00') => `${two(hours)}:${minutes}`);
    return `${date}T${two(half ? (+hour % 12) + (half.startsWith('p') ? 12 : 0) : hour)}:${minute}:${second}${zone}`;
}
function dateOf(numbers, month, hasSlash) {
    const [first = '', second = '', third = ''] = numbers;
    const date = (year, month, day) => `${year}-${two(month)}-${two(day)}`;
    const isYear = ({ length }) => length === 4;
    if (month) {
        const year = numbers.find(isYear) ?? `20${second}`;
        return date(year, month, first === year ? second : first);
    }
    if (isYear(first))
        return date(first, second, third);
    if (!isYear(third) || (hasSlash && +first < 13 && +second < 13))
        return undefined;
    return hasSlash && +first < 13 ? date(third, first, second) : date(third, second, first);
}
const two = (number) => `${number}`.padStart(2, '0');

export { mendDate };
