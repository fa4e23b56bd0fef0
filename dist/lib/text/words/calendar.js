/* Indonesian and English, whole and shortened, in small letters; the number of the group is that of the day or month. */
const WEEKDAYS = /^(?:(minggu|ahad|sun)|(senin|mon)|(selasa|tues)|(rabu|wednes)|(kamis|thurs)|(jum['’]?at|fri)|(sabtu|satur))(?:day)?$/;
const MONTHS = /^(?:(jan(?:uar[iy])?)|([fp]eb(?:ruar[iy])?)|(mar(?:et|ch)?)|(apr(?:il)?)|(mei|may)|(jun[ie]?)|(jul[iy]?)|(agustus|ag[ust]|aug(?:ust)?)|(sept?(?:ember)?)|(o[kc]t(?:ober)?)|(no[vp](?:ember)?)|(de[sc](?:ember)?))$/;
const groupOf = (pattern, word) => (pattern.exec(word)?.slice(1) ?? []).findIndex(Boolean);
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => groupOf(WEEKDAYS, word);
/** 1 to 12, 0 when it is no month. */
const monthOf = (word) => groupOf(MONTHS, word) + 1;

export { monthOf, weekdayOf };
