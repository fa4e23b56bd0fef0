/* Whole and shortened, in small letters; the number of the group is that of the day or month. */
const WEEKDAYS = /^(?:(minggu|ahad)|(senin)|(selasa)|(rabu)|(kamis)|(jum['’]?at)|(sabtu))$/;
const MONTHS = /^(?:(jan(?:uari)?)|([fp]eb(?:ruari)?)|(mar(?:et)?)|(apr(?:il)?)|(mei)|(juni?)|(juli?)|(agustus|ag[ust])|(sep(?:t|tember)?)|(okt(?:ober)?)|(no[vp](?:ember)?)|(des(?:ember)?))$/;
const groupOf = (pattern, word) => (pattern.exec(word)?.slice(1) ?? []).findIndex(Boolean);
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => groupOf(WEEKDAYS, word);
/** 1 to 12, 0 when it is no month. */
const monthOf = (word) => groupOf(MONTHS, word) + 1;

export { monthOf, weekdayOf };
