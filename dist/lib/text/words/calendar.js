/** Days from Sunday on, as `Date.getUTCDay` counts them, in Indonesian and English. */
const WEEKDAYS = [
    /^(?:minggu|ahad|sunday)$/,
    /^(?:senin|monday)$/,
    /^(?:selasa|tuesday)$/,
    /^(?:rabu|wednesday)$/,
    /^(?:kamis|thursday)$/,
    /^(?:jum['’]?at|friday)$/,
    /^(?:sabtu|saturday)$/,
];
/** Months from January on, and their shortened forms. */
const MONTHS = [
    /^jan(?:uari|uary)?$/,
    /^[fp]eb(?:ruari|ruary)?$/,
    /^mar(?:et|ch)?$/,
    /^apr(?:il)?$/,
    /^(?:mei|may)$/,
    /^jun[ie]?$/,
    /^jul[iy]?$/,
    /^(?:ag(?:ustus|[ust])|aug(?:ust)?)$/,
    /^sept?(?:ember)?$/,
    /^o[kc]t(?:ober)?$/,
    /^no[vp](?:ember)?$/,
    /^de[sc](?:ember)?$/,
];
/** The three zones of Indonesia, and that of the world. */
const ZONES = {
    wib: '+07:00',
    wita: '+08:00',
    wit: '+09:00',
    gmt: 'Z',
    utc: 'Z',
};
/** 0 for Sunday to 6 for Saturday, -1 when it is no day; takes small letters. */
const weekdayOf = (word) => WEEKDAYS.findIndex((day) => day.test(word));
/** 1 to 12, 0 when it is no month; takes small letters. */
const monthOf = (word) => MONTHS.findIndex((month) => month.test(word)) + 1;

export { ZONES, monthOf, weekdayOf };
