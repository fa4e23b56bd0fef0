import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { payloadFromText } from '../../src/text/index.js';
import { readPayload } from '../../src/payload/index.js';
import { article } from '../fixtures/articles.mjs';

describe('payloadFromText', () => {
  it('finds publisher, place, quotes with their speakers, related titles and credits', () => {
    const { payload } = payloadFromText(article, { url: 'https://harian-muara.example/jembatan' });
    expect(payload.url).to.equal('https://harian-muara.example/jembatan');
    expect(payload.located?.toLowerCase()).to.equal('muara lestari');
    expect(payload.quotes?.map(({ text, speaker }) => [text.split(' ')[0], speaker?.name])).to.deep.equal([
      ['Jembatan', 'Ratna Widari'],
      ['Kami', 'Ratna Widari'],
      ['Anak-anak', 'Salma Idris'],
    ]);
    expect(payload.related?.map(({ headline }) => headline)).to.deep.equal(['Dermaga Lama Menjadi Taman Baca']);
    expect(payload.author?.map(({ name }) => name)).to.include('Bagas Nirwana');
  });

  it('gives a payload that is read without a warning', () => {
    const warnings: string[] = [];
    readPayload(payloadFromText(article, { url: 'https://harian-muara.example/jembatan' }).payload, {
      onWarning: ({ path, message }) => warnings.push(`${path} ${message}`),
    });
    expect(warnings).to.deep.equal([]);
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['one line', 'Jembatan dibuka lagi'],
    ['marks without partners', '“Kami menunggu, kata Ratna. ” ” “'],
    ['capitals alone', 'JEMBATAN DIBUKA LAGI. WARGA SENANG.'],
    ['HTML', '<p>Jembatan <b>dibuka</b></p><script>alert(1)</script>'],
  ] as const) {
    it(`makes the best of ${name}`, () => {
      const { payload, notes } = payloadFromText(text);
      expect(payload.version).to.equal('1.0');
      for (const { start, end } of notes) expect(start <= end && end <= text.length).to.equal(true);
    });
  }

  it('never throws, and every note lies within the text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      ' kata ',
      'Ratna Widari',
      ', ',
      '. ',
      '\n\n',
      'Baca juga: ',
      '(14/8/2026)',
      'JAKARTA - ',
      'abc',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of payloadFromText(text).notes) {
          if (!(0 <= start && start <= end && end <= text.length))
            throw new Error(`a note from ${start} to ${end} of ${text.length}`);
        }
      }),
    );
  });
});
