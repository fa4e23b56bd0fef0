import { expect } from '@open-wc/testing';
import { mendDate } from '../../../src/payload/readers/words-date.js';

describe('a date in words', () => {
  const dates: Readonly<Record<string, string>> = {
    'Mon, 26 Jan 2026 19:30:05 +0700': '2026-01-26T19:30:05+07:00',
    'Mon, 26 Jan 2026 12:30:05 GMT': '2026-01-26T12:30:05+00:00',
    '26 Jan 26 07:30 EST': '2026-01-26T07:30:00-05:00',
    'Mon Jan 26 2026 19:30:00 GMT+0700 (Western Indonesia Time)': '2026-01-26T19:30:00+07:00',
    'Mon Jan 26 19:30:00 WIB 2026': '2026-01-26T19:30:00+07:00',
    'Senin, 26 Januari 2026 | 19.30 WIB': '2026-01-26T19:30:00+07:00',
    'Rabu, 5 Agustus 2026 08:05 WITA': '2026-08-05T08:05:00+08:00',
    '1 Desember 2026': '2026-12-01',
    'January 26, 2026 7:30 PM': '2026-01-26T19:30:00',
    'Jan 26, 2026, 12:05 a.m.': '2026-01-26T00:05:00',
    '26. März 2026, 19:30 Uhr': '2026-03-26T19:30:00',
    'martes, 27 de enero de 2026': '2026-01-27',
    '3 février 2026': '2026-02-03',
    '14 juillet 2026': '2026-07-14',
    '14 juin 2026': '2026-06-14',
    '15 août 2026 à 10:00': '2026-08-15T10:00:00',
    '1º de outubro de 2026': '2026-10-01',
    '26/01/2026 19:30': '2026-01-26T19:30:00',
    '01/26/2026': '2026-01-26',
    '26.01.2026': '2026-01-26',
    '2026/01/26 19:30:00': '2026-01-26T19:30:00',
    '2026-1-5': '2026-01-05',
    '2026-01-26 19:30 WIB': '2026-01-26T19:30:00+07:00',
  };
  for (const [written, mended] of Object.entries(dates))
    it(`${written} is ${mended}`, () => expect(mendDate(written)).to.equal(mended));

  it('that nobody can tell, or that is one already, stays as it is', () => {
    for (const value of ['03/04/2026', 'kemarin', '', 7, null, '2026-01-26T19:30:00+07:00', '2026-01-26 19:30', '12'])
      expect(mendDate(value)).to.equal(value);
  });
});
