const WEEKDAYS = 'minggu senin selasa rabu kamis jumat sabtu'.split(' ');
const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => WEEKDAYS.indexOf(word.replace(/['’]/, '').replace('ahad', 'minggu'));
/** 1 to 12, 0 when it is no month; whole, or cut to three letters: Pebruari, Nop, Agt. */
function monthOf(word) {
    const plain = word
        .replace(/^p/, 'f')
        .replace(/^nop/, 'nov')
        .replace(/^ag[st]$/, 'agu');
    return MONTHS.findIndex((month) => plain === month || plain === month.slice(0, 3)) + 1;
}

export { monthOf, weekdayOf };
