/** Texts that are not as they should be: what can be read is read, the rest fails, says why and what helps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { warta } from '../../support/cli.mjs';

const bytes = (/** @type {string} */ text, /** @type {BufferEncoding} */ encoding) => Buffer.from(text, encoding);

/** @type {Record<string, [content: string | Uint8Array, message: RegExp]>} */
const hopeless = {
  'an empty file': ['', /is empty\n {2}Save or paste/u],
  'nothing but spaces': [' \n\u00a0\n\ufeff', /is empty\n/u],
  'invisible characters alone': ['\u200b\u2060\u200b', /holds no words\n/u],
  'a Word file': ['PK\u0003\u0004\u0014\u0000', /is a Word, .* not text\n {2}Save it as plain text/u],
  'a PDF': ['%PDF-1.7\n', /is a PDF, not text\n/u],
  'binary data': [Buffer.from([1, 2, 0, 255, 3]), /holds binary data, not text\n/u],
  'a payload': ['{"version":"1.0","headline":"Air naik"}', /is JSON, not an article\n {2}warta read FILE/u],
  'a feed': ['<?xml version="1.0"?><rss/>', /is XML, not an article\n {2}warta read FILE/u],
};
for (const [what, [content, message]] of Object.entries(hopeless)) {
  test(`${what} fails with a reason and what to do`, async () => {
    const { code, stdout, stderr } = await warta(['convert'], { input: content });
    assert.match(stderr, message);
    assert.match(stderr, /^failed {3}standard input: /u);
    assert.equal(code, 1);
    assert.equal(stdout, '');
  });
}

const QUOTE = '“Kami tunggu di balai desa,” kata Rahmat Hidayat.';
/** @type {Record<string, [content: string | Uint8Array, stderr: RegExp]>} */
const odd = {
  'one line': [QUOTE, /^$/u],
  'Windows line ends and a byte order mark': [`\ufeffPasar dibuka.\r\n\r\n${QUOTE}\r\n`, /^$/u],
  'no-break spaces': [QUOTE.replaceAll(' ', '\u00a0'), /^$/u],
  'UTF-16': [bytes(`\ufeff${QUOTE}`, 'utf16le'), /^$/u],
  'Windows-1252': [
    Buffer.concat([
      Buffer.of(0x93),
      bytes('Kami tunggu di balai desa,', 'latin1'),
      Buffer.of(0x94),
      bytes(' kata Rahmat Hidayat.', 'latin1'),
    ]),
    /^warning {2}standard input: is not UTF-8; it was read as Windows-1252\n$/u,
  ],
  'Latin-1': [bytes('Kafé dibuka. "Kami tunggu di balai desa," kata Rahmat Hidayat.', 'latin1'), /Windows-1252\n$/u],
  'text that was decoded wrongly twice': [
    bytes(QUOTE, 'utf8').toString('latin1').replace('\u0080\u009c', '€œ').replace('\u0080\u009d', '€\u009d'),
    /^$/u,
  ],
  HTML: [`<div><script>x()</script><p>${QUOTE}</p></div>`, /^$/u],
  'a mark that is never closed': [`${QUOTE}\n\n“Lalu semua pulang.`, /^$/u],
};
for (const [what, [content, complaint]] of Object.entries(odd)) {
  test(`${what}: the quote and its speaker are found`, async () => {
    const { code, stdout, stderr } = await warta(['convert', '-'], { input: content });
    assert.match(stderr, complaint);
    assert.equal(code, 0);
    const [quote] = JSON.parse(stdout).quotes;
    assert.equal(quote.speaker.name, 'Rahmat Hidayat');
    assert.match(quote.text, /^Kami tunggu di balai desa\.?$/u);
  });
}

test('names and texts that hold terminal sequences are shown, not obeyed', async () => {
  const { stderr } = await warta(['convert', 'jahat\u001b]0;judul\u0007.txt']);
  assert.match(stderr, /jahat\\x1b\]0;judul\\x07\.txt: there is no such file/u);
  const { stdout } = await warta(['explain'], { input: 'Kata “\u001b[2J” ditulis.', env: { FORCE_COLOR: '1' } });
  assert.ok(!stdout.includes('\u001b[2J'));
  assert.ok(stripVTControlCharacters(stdout).includes('\\x1b[2J'));
});

test('a headline of invisible characters is none', async () => {
  const { code, stderr } = await warta(['convert', '--headline', '\u200b'], { input: QUOTE });
  assert.equal(code, 1);
  assert.match(stderr, /\$\.headline: an article needs a headline\n {2}Give it a headline/u);
});

test('a mistake of the program itself is told as one, without a stack', async () => {
  const broken = 'globalThis.structuredClone = () => { throw new TypeError("rusak"); };';
  const { code, stderr } = await warta(['read'], {
    input: '{"version":"1.0","headline":"Air naik"}',
    env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(broken)}` },
  });
  assert.equal(code, 1);
  assert.match(stderr, /: warta stumbles over it: TypeError: rusak\n {2}Please report this/u);
  assert.doesNotMatch(stderr, /^ +at /mu);
});
