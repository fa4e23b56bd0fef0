import { expect } from '@open-wc/testing';
import { normaliseDateTime } from '../../src/payload/date-time.js';
import { inTimeZone } from '../../src/payload/time-zone.js';

const jakarta = (dateTime: string) => inTimeZone(dateTime, 'Asia/Jakarta');

describe('normaliseDateTime', () => {
  const kinds: [kind: string, written: string, normal: string | undefined][] = [
    ['RFC 3339', '2026-01-26T19:30:00+07:00', '2026-01-26T19:30:00+07:00'],
    ['UTC', '2026-01-26T12:30:00Z', '2026-01-26T12:30:00Z'],
    ['small letters', '2026-01-26t12:30:00z', '2026-01-26T12:30:00Z'],
    ['UTC as an offset', '2026-01-26T12:30:00+00:00', '2026-01-26T12:30:00Z'],
    ['an unknown offset', '2026-01-26T12:30:00-00:00', '2026-01-26T12:30:00Z'],
    ['fractions of a second', '2026-01-26T19:30:00.123456+07:00', '2026-01-26T19:30:00+07:00'],
    ['a space for the T', '2026-01-26 19:30:00+07:00', '2026-01-26T19:30:00+07:00'],
    ['no seconds', '2026-01-26T19:30+07:00', '2026-01-26T19:30:00+07:00'],
    ['no colon in the offset', '2026-01-26T19:30:00+0700', '2026-01-26T19:30:00+07:00'],
    ['an offset in hours', '2026-01-26T19:30:00+07', '2026-01-26T19:30:00+07:00'],
    ['half an hour of offset', '2026-01-26T19:30:00-03:30', '2026-01-26T19:30:00-03:30'],
    ['space around', ' 2026-01-26 ', '2026-01-26'],
    ['a date alone', '2026-01-26', '2026-01-26'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['a time without zone', '2026-01-26T19:30:00', '2026-01-26'],
    ['no leap day', '2026-02-29', undefined],
    ['the 31st of April', '2026-04-31T10:00:00Z', undefined],
    ['month 13', '2026-13-01', undefined],
    ['hour 25', '2026-01-26T25:00:00Z', undefined],
    ['minute 60', '2026-01-26T10:60:00Z', undefined],
    ['a year alone', '2026', undefined],
    ['a month alone', '2026-01', undefined],
    ['words', 'Senin, 26 Januari 2026', undefined],
    ['American order', '01/26/2026', undefined],
    ['a number', '1769430600', undefined],
    ['nothing', '', undefined],
    ['something behind it', '2026-01-26T19:30:00Z<b>', undefined],
  ];
  for (const [kind, written, normal] of kinds) {
    it(`reads ${kind}: ${JSON.stringify(written)}`, () => expect(normaliseDateTime(written)).to.equal(normal));
  }

  it('gives a time without zone that of the publisher', () => {
    expect(normaliseDateTime('2026-01-26 19:30', jakarta)).to.equal('2026-01-26T19:30:00+07:00');
    expect(normaliseDateTime('2026-01-26', jakarta)).to.equal('2026-01-26');
    expect(normaliseDateTime('2026-01-26T19:30:00Z', jakarta)).to.equal('2026-01-26T19:30:00Z');
    expect(normaliseDateTime('2026-02-30 19:30', jakarta)).to.be.undefined;
  });
});

describe('inTimeZone', () => {
  const cases: [zone: string, dateTime: string, offset: string][] = [
    ['Asia/Jakarta', '2026-01-26T19:30:00', '+07:00'],
    ['Asia/Makassar', '2026-01-26T00:00:00', '+08:00'],
    ['Asia/Jayapura', '2026-12-31T23:59:59', '+09:00'],
    ['Asia/Kolkata', '2026-06-01T12:00:00', '+05:30'],
    ['Europe/Berlin', '2026-01-15T12:00:00', '+01:00'],
    ['Europe/Berlin', '2026-07-15T12:00:00', '+02:00'],
    // On 29 March 2026 clocks in Berlin go from 2:00 to 3:00, on 25 October from 3:00 to 2:00.
    ['Europe/Berlin', '2026-03-29T01:59:00', '+01:00'],
    ['Europe/Berlin', '2026-03-29T03:01:00', '+02:00'],
    ['Europe/Berlin', '2026-10-25T01:59:00', '+02:00'],
    ['Europe/Berlin', '2026-10-25T03:01:00', '+01:00'],
    ['America/St_Johns', '2026-01-15T12:00:00', '-03:30'],
  ];
  for (const [zone, dateTime, offset] of cases) {
    it(`knows that ${dateTime} in ${zone} is ${offset}`, () => {
      expect(inTimeZone(dateTime, zone)).to.match(new RegExp(`^${dateTime}(${offset.replace('+', '\\+')})$`));
    });
  }

  it('throws where there is no such zone', () => {
    expect(() => inTimeZone('2026-01-26T19:30:00', 'Asia/Tiada')).to.throw(RangeError);
  });
});
