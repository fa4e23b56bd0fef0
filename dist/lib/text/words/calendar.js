/* Indonesian and English, whole and shortened, in small letters; the number of the group is that of the day or month. */
const WEEKDAYS = /^(?:(minggu|ahad|sunday)|(senin|monday)|(selasa|tuesday)|(rabu|wednesday)|(kamis|thursday)|(jum['’]?at|friday)|(sabtu|saturday))$/;
const MONTHS = /^(?:(jan(?:uari|uary)?)|([fp]eb(?:ruari|ruary)?)|(mar(?:et|ch)?)|(apr(?:il)?)|(mei|may)|(jun[ie]?)|(jul[iy]?)|(agustus|ag[ust]|aug(?:ust)?)|(sep(?:t|tember)?)|(o[kc]t(?:ober)?)|(no[vp](?:ember)?)|(de[sc]ember|dec))$/;
const groupOf = (pattern, word) => (pattern.exec(word)?.slice(1) ?? []).findIndex(Boolean);
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => groupOf(WEEKDAYS, word);
/** 1 to 12, 0 when it is no month. */
const monthOf = (word) => groupOf(MONTHS, word) + 1;
/** The three zones of Indonesia, and that of the world. */
const ZONES = { wib: '+07:00', wita: '+08:00', wit: '+09:00', utc: 'Z' };

export { ZONES, monthOf, weekdayOf };
