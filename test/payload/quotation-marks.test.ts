import { expect } from '@open-wc/testing';
import { plainText, withoutQuotationMarks } from '../../src/payload/text.js';

describe('withoutQuotationMarks', () => {
  it('takes the marks from around the whole', () => {
    for (const written of [
      '“Kami siap.”',
      '"Kami siap."',
      '«Kami siap.»',
      '„Kami siap.“',
      '‘Kami siap.’',
      '“ Kami siap. ”',
    ]) {
      expect(withoutQuotationMarks(written)).to.equal('Kami siap.');
    }
  });

  it('leaves marks that close inside, open inside, or have no partner', () => {
    for (const written of [
      '“Siap,” katanya, “kami siap.”',
      'Kami “siap”',
      '“Kami siap.',
      'Kami siap.”',
      '“”',
      '"',
      '',
    ]) {
      expect(withoutQuotationMarks(written)).to.equal(written);
    }
  });
});

describe('plainText', () => {
  it('is one line without space at its ends', () => {
    expect(plainText('  Kami\r\n\tsiap\u00a0\u2003berangkat.\u0085 ')).to.equal('Kami siap berangkat.');
  });

  it('is at most a hundred thousand characters long', () => {
    expect(plainText('a'.repeat(100_001))).to.have.length(100_000);
  });
});
