/** Days from Sunday on, as `Date.getUTCDay` counts them; several spellings each. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['minggu', 'ahad', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'jum’at', 'friday'],
  ['sabtu', 'saturday'],
];

/** Months from January on; the first three letters are understood as well. */
export const MONTHS: readonly (readonly string[])[] = [
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
export const ZONES: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: 'Z',
  utc: 'Z',
};

const indexOfName = (table: readonly (readonly string[])[], word: string) =>
  table.findIndex((names) => names.includes(word.toLowerCase()));

/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
export const weekdayOf = (word: string): number => indexOfName(WEEKDAYS, word);

/** 1 to 12, 0 when it is no month. */
export const monthOf = (word: string): number => indexOfName(MONTHS, word) + 1;
