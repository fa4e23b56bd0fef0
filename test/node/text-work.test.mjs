/**
 * The converter's time grows with the text, not with its square. Counted, not timed; in Node alone, as the counting makes
 * every regular expression slow, which keeps a browser's page busy for minutes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { payloadFromText } from 'warta/text';
import { rawArticle } from '../fixtures/raw-articles.mjs';

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

/**
 * How many regular expressions are run, and how many characters they and `indexOf` pass: the converter does nothing else in bulk.
 *
 * @param {string} text
 */
function workOf(text) {
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let work = 0;
  RegExp.prototype.exec = function (/** @type {string} */ input) {
    const from = this.lastIndex;
    const match = exec.call(this, input);
    const isGlobal = this.global || this.sticky;
    work +=
      1 +
      (isGlobal ? (this.sticky ? 0 : (match ? this.lastIndex : input.length) - from) : Math.min(input.length, 1_000)) /
        100;
    return match;
  };
  String.prototype.indexOf = function (/** @type {string} */ wanted, from = 0) {
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

test('twice the text takes twice the work', () => {
  for (const piece of [rawArticle, rawArticle.replaceAll('\n', ' '), ...TROUBLE]) {
    const once = piece.repeat(Math.ceil(20_000 / piece.length));
    const [work, twice] = [workOf(once), workOf(once + once)];
    assert.ok(work > 0, 'nothing was counted');
    assert.ok(twice < 2.2 * work + 200, `${piece.slice(0, 40)}: ${work}, then ${twice}`);
  }
});
