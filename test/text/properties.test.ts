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

/** What makes a careless expression or a careless loop explode. */
const TROUBLE = [
  ...[
    '"',
    '“a ',
    'a” ',
    '““',
    "''",
    '(',
    ').',
    '.',
    ' ',
    '\n',
    '-',
    '- ',
    ', ',
    'a',
    '1/2/2025 ',
    'â€œ',
    '&amp;',
    '<',
    '<a',
    '<p><script>',
    '<!-- <p> ',
  ],
  ...[
    'Rini ',
    'KPK ',
    'Ketua ',
    'Ketua Rini ',
    'Ketua, Kota ',
    'Ketua (Rini) ',
    'Ketua Rini dan ',
    'Ketua sekaligus ',
    'dr. ',
    'S.E., ',
  ],
  ...[
    'katanya ',
    'menurut ',
    'disampaikan Rini ',
    'Rini mengatakan ',
    '"Kami siap," kata Rini. ',
    '"Kami siap berangkat."\n',
    'Rini (Rin) ',
  ],
  ...[
    'Baca juga: ',
    'Baca juga\n',
    'Baca juga: Rini "',
    'Editor: ',
    'Editor: Rini\n',
    '(a/b) ',
    '(a/b)\n',
    'scroll to\n',
    'Laporan wartawan ',
    'http://',
  ],
];

/** How many regular expressions are run, and how many characters they and `indexOf` pass: the converter does nothing else in bulk. */
function workOf(text: string): number {
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let work = 0;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const from = this.lastIndex;
    const match = exec.call(this, input);
    const isGlobal = this.global || this.sticky;
    work +=
      1 +
      (isGlobal ? (this.sticky ? 0 : (match ? this.lastIndex : input.length) - from) : Math.min(input.length, 1_000)) /
        100;
    return match;
  };
  String.prototype.indexOf = function (this: string, wanted: string, from = 0) {
    const at = indexOf.call(this, wanted, from);
    work += ((at < 0 ? this.length : at) - from) / 100;
    return at;
  };
  try {
    payloadFromText(text);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.indexOf = indexOf;
  }
  return work;
}

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

  it('twice the text takes twice the work', () => {
    for (const piece of [rawArticle, rawArticle.replaceAll('\n', ' '), ...TROUBLE]) {
      const once = piece.repeat(Math.ceil(20_000 / piece.length));
      const work = workOf(once);
      expect(workOf(once + once), piece.slice(0, 40)).to.be.below(2.2 * work + 200);
    }
  }).timeout(60_000);

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(payloadFromText(text)).to.deep.equal(payloadFromText(text));
      }),
      { numRuns: 60 },
    );
  });
});
