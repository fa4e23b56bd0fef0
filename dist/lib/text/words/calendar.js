/** Days from Sunday on, as `Date.getUTCDay` counts them; several spellings each. */
const WEEKDAYS = [
    ['minggu', 'ahad', 'sunday'],
    ['senin', 'monday'],
    ['selasa', 'tuesday'],
    ['rabu', 'wednesday'],
    ['kamis', 'thursday'],
    ["jumat", "jum'at", 'jum’at', 'friday'],
    ['sabtu', 'saturday'],
];
/** Months from January on; the first three letters are understood as well. */
const MONTHS = [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'pebruari', 'feb'],
    ['maret', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nopember', 'nov'],
    ['desember', 'december', 'des', 'dec'],
];
/** Minutes matter in print, so do the three zones of Indonesia. */
const ZONES = { wib: '+07:00', wita: '+08:00', wit: '+09:00', gmt: 'Z', utc: 'Z' };
const indexOfName = (table, word) => table.findIndex((names) => names.includes(word.toLowerCase()));
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => indexOfName(WEEKDAYS, word);
/** 1 to 12, 0 when it is no month. */
const monthOf = (word) => indexOfName(MONTHS, word) + 1;

export { MONTHS, WEEKDAYS, ZONES, monthOf, weekdayOf };
