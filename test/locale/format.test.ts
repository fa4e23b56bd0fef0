import { expect } from '@open-wc/testing';
import { en } from '../../src/locale/en.js';
import { formatAge, formatByline, formatDateTime } from '../../src/locale/format.js';
import { id } from '../../src/locale/id.js';
import { jv } from '../../src/locale/jv.js';
import { ms } from '../../src/locale/ms.js';

/** The date with every space a plain one, as the tests below are written. */
const inPlainSpaces = (...from: Parameters<typeof formatDateTime>) => formatDateTime(...from).replaceAll('\xa0', ' ');

describe('formatDateTime', () => {
  const cases: [dateTime: string, indonesian: string, english: string][] = [
    ['2026-01-26T19:30:00+07:00', 'Senin, 26 Januari 2026 · 19.30 WIB', 'Monday, 26 January 2026 · 19:30 WIB'],
    ['2026-02-01T00:05:00+08:00', 'Minggu, 1 Februari 2026 · 00.05 WITA', 'Sunday, 1 February 2026 · 00:05 WITA'],
    ['2026-05-09T08:00:00+09:00', 'Sabtu, 9 Mei 2026 · 08.00 WIT', 'Saturday, 9 May 2026 · 08:00 WIT'],
    [
      '2026-12-31T23:59:59+05:30',
      'Kamis, 31 Desember 2026 · 23.59 +05:30',
      'Thursday, 31 December 2026 · 23:59 +05:30',
    ],
    ['2026-03-01T01:00:00-05:00', 'Minggu, 1 Maret 2026 · 01.00 -05:00', 'Sunday, 1 March 2026 · 01:00 -05:00'],
  ];
  for (const [dateTime, indonesian, english] of cases) {
    it('tells the time in Malay by Malaysia’s clock and name for it, and in Javanese by Java’s', () => {
      expect(inPlainSpaces('2026-03-02T04:30:00Z', ms)).to.equal('Isnin, 2 Mac 2026 · 12.30 MYT');
      expect(inPlainSpaces('2026-03-02T04:30:00Z', jv)).to.equal('Senèn, 2 Maret 2026 · 11.30 WIB');
      expect(formatByline(['Rina', 'Tomi'], jv)).to.equal('Déning Rina lan Tomi');
    });

    it(`tells ${dateTime} by its own clock`, () => {
      expect(inPlainSpaces(dateTime, id)).to.equal(indonesian);
      expect(inPlainSpaces(dateTime, en)).to.equal(english);
    });
  }

  it('tells a moment in UTC by the clock of the reader, also across midnight', () => {
    expect(inPlainSpaces('2026-01-31T18:30:00Z', id)).to.equal('Minggu, 1 Februari 2026 · 01.30 WIB');
    expect(inPlainSpaces('2026-01-31T18:30:00Z', en)).to.equal('Saturday, 31 January 2026 · 18:30 UTC');
  });

  it('tells of a date alone no time', () => {
    expect(inPlainSpaces('2026-08-17', id)).to.equal('Senin, 17 Agustus 2026');
    expect(inPlainSpaces('2024-02-29', en)).to.equal('Thursday, 29 February 2024');
  });

  it('lets no line end between day and month, before a dot, or between a clock and its zone', () => {
    expect(formatDateTime('2026-01-26T19:30:00+07:00', id)).to.equal('Senin, 26\xa0Januari 2026\xa0· 19.30\xa0WIB');
  });

  it('tells how long ago something fresh was, in whole minutes and hours', () => {
    const now = Date.parse('2026-01-26T12:30:00Z');
    const ages = [
      [0, 'Baru saja', 'Just now', 'Baru sahaja', 'Lagi waé'],
      [59_999, 'Baru saja', 'Just now', 'Baru sahaja', 'Lagi waé'],
      [60_000, '1 menit lalu', '1 minute ago', '1 minit lalu', '1 menit kepungkur'],
      [3_599_999, '59 menit lalu', '59 minutes ago', '59 minit lalu', '59 menit kepungkur'],
      [3_600_000, '1 jam lalu', '1 hour ago', '1 jam lalu', '1 jam kepungkur'],
      [86_399_999, '23 jam lalu', '23 hours ago', '23 jam lalu', '23 jam kepungkur'],
    ] as const;
    for (const [age, ...words] of ages) {
      const dateTime = '2026-01-26T19:30:00+07:00';
      const told = [id, en, ms, jv].map((locale) => formatAge(dateTime, locale, now + age));
      expect(told, `${age} ms`).to.deep.equal(words);
    }
  });

  it('tells no age of what is a day old, is yet to come, or has no time', () => {
    const now = Date.parse('2026-01-26T12:30:00Z');
    for (const dateTime of ['2026-01-25T19:30:00+07:00', '2026-01-26T12:30:01Z', '2026-01-26']) {
      expect(formatAge(dateTime, id, now), dateTime).to.equal(undefined);
    }
  });

  it('knows all days and months', () => {
    const dates = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`);
    expect(dates.map((date) => inPlainSpaces(date, id).split(' ')[2])).to.deep.equal(id.months);
    const week = Array.from({ length: 7 }, (_, day) => `2026-03-0${day + 1}`); // 1 March 2026 is a Sunday
    expect(week.map((date) => inPlainSpaces(date, id).split(',')[0])).to.deep.equal(id.days);
    expect(id.days).to.have.length(7);
    expect(id.months).to.have.length(12);
  });
});

describe('formatByline', () => {
  it('names one, two and more authors as prose', () => {
    expect(formatByline(['Rina'], id)).to.equal('Oleh Rina');
    expect(formatByline(['Rina', 'Bagus'], id)).to.equal('Oleh Rina dan Bagus');
    expect(formatByline(['Rina', 'Bagus', 'Tomi'], en)).to.equal('By Rina, Bagus and Tomi');
  });
});
