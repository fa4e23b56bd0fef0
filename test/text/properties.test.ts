import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { payloadFromText, type Note } from '../../src/text/index.js';
import { readSource } from '../../src/text/source-text.js';
import { englishArticle, rawArticle } from '../fixtures/raw-articles.mjs';

/** Pieces that news text, and trouble, is made of. */
const PIECES = [
  ...rawArticle.split(/(?<=\s)/),
  ...englishArticle.split(/(?<=\s)/),
  ...['"', '“', '”', '‘', '’', '«', '``', "''", '(', ')', '-', '–', '--', '?', ':', '|', '.', ',', '…'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ud83d',
    '😀',
    '\u0000',
    '&quot;',
    '&#39;',
    '&#xd800;',
    'â€œ',
    'Â\u00a0',
  ],
  ...[
    '<p>',
    '</p>',
    '<a href="/x">',
    '</a>',
    '<script>',
    '</script>',
    '<!--',
    '<b',
    '>',
    'Baca juga: ',
    'Baca Juga',
    'Editor: ',
    '(a/b)',
  ],
  ...[
    'kata Rini',
    ' ujarnya',
    ' menurut ',
    'Ketua ',
    'Kota ',
    ' sekaligus ',
    'Dr. ',
    'S.E., ',
    'KPK ',
    ' dan ',
    ' (45)',
    'Rabu (4/3/2026)',
    '1/2/2026 ',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const isInside = ({ start, end }: Note, text: string) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;

describe('for any text', () => {
  it('nothing throws, and every note points into the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { payload, notes } = payloadFromText(text, { published: '2026-03-05', timeZone: 'Asia/Makassar' });
        expect(payload.version).to.equal('1.0');
        expect(payload.headline).to.be.a('string');
        expect(notes.filter((note) => !isInside(note, text))).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('a quote is, but for spaces and its last comma, what its note points to', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 150 }), (pieces) => {
        const text = pieces.filter((piece) => !/[<&â\u200b\ufeff\p{C}Â]/u.test(piece)).join('');
        const { payload, notes } = payloadFromText(text);
        const pointed = notes.filter(({ kind }) => kind === 'quote').map(({ start, end }) => text.slice(start, end));
        const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        const said = new Set(pointed.map(plain));
        for (const quote of payload.quotes ?? []) {
          // What belongs to the page may stand inside a quote, and is left out of it.
          const isWhole = said.has(plain(quote.text));
          expect(
            isWhole ||
              notes.some(
                ({ kind }) => kind === 'dropped' || kind === 'related' || kind === 'author' || kind === 'published',
              ),
          ).to.be.true;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the way back from the cleaned text leads to the same characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (given, a, b) => {
        const { text, original } = readSource(given);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const back = original({ begin: start, until: end });
        expect(back.begin).to.be.within(0, back.until);
        expect(back.until).to.be.at.most(given.length);
        // Read again, what was pointed to holds what was asked for, unless it cuts through markup.
        const wanted = text.slice(start, end).trim();
        if (!/[<&]/.test(given) && !/\p{Cs}/u.test(wanted))
          expect(readSource(given.slice(back.begin, back.until)).text).to.include(wanted);
      }),
      { numRuns: 400 },
    );
  });

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(payloadFromText(text)).to.deep.equal(payloadFromText(text));
      }),
      { numRuns: 60 },
    );
  });
});
