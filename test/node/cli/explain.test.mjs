/** `warta explain`: the decisions of the converter, in colours or as a list. */
import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { test } from 'node:test';
import { payloadFromText } from 'warta/text';
import { rawArticle } from '../../fixtures/raw-articles.mjs';
import { warta } from '../../support/cli.mjs';

const { notes } = payloadFromText(rawArticle);

test('without a terminal the notes are listed, each with line and column', async () => {
  const { code, stdout, stderr } = await warta(['explain'], { input: rawArticle, env: { CI: 'true' } });
  assert.equal(code, 0);
  assert.equal(stderr, '');
  assert.equal(stdout.trimEnd().split('\n').length, notes.length);
  assert.match(stdout, /^3:1 {6}place {6}in the dateline, \d+ % {2}⟨PALU⟩$/mu);
  assert.match(stdout, /^7:2 {6}quote {6}.*⟨Kami sudah menerima surat dari warga\. .* …⟩$/mu);
  assert.match(stdout, /^7:\d+ +speaker {4}Arwan Sulaiman: /mu);
  assert.ok(!stdout.includes('\u001b'));
});

test('in colours the whole text is there, and every note under its paragraph', async () => {
  const { stdout } = await warta(['explain'], { input: rawArticle, env: { FORCE_COLOR: '1' } });
  assert.ok(stdout.includes('\u001b[32mKami sudah menerima surat'));
  const lines = stripVTControlCharacters(stdout).split('\n');
  const isNote = (/** @type {string} */ line) => /^(?: {2}▏|· )/u.test(line);
  assert.equal(lines.filter(isNote).length, notes.length);
  const text = lines.filter((line) => !isNote(line)).join('\n');
  assert.equal(text.trim(), rawArticle.trim());
  const quote = lines.findIndex((line) => line.startsWith('“Kami sudah menerima surat'));
  assert.match(lines[quote + 1] ?? '', /^ {2}▏quote /u);
});

test('NO_COLOR goes before FORCE_COLOR', async () => {
  const env = { FORCE_COLOR: '1', NO_COLOR: '1' };
  const [none, plain] = await Promise.all([
    warta(['explain'], { input: rawArticle, env }),
    warta(['explain'], { input: rawArticle }),
  ]);
  assert.equal(none.stdout, plain.stdout);
});

test('--json gives the payload and the notes, with offsets into the text', async () => {
  const { stdout } = await warta(['explain', '--json'], { input: rawArticle });
  assert.deepEqual(JSON.parse(stdout), payloadFromText(rawArticle));
});

test('Windows line ends and one long line are explained as well', async () => {
  const [windows, oneLine] = await Promise.all([
    warta(['explain'], { input: rawArticle.replaceAll('\n', '\r\n') }),
    warta(['explain'], { input: rawArticle.replaceAll('\n', ' '), env: { FORCE_COLOR: '1' } }),
  ]);
  assert.match(windows.stdout, /^7:2 {6}quote /mu);
  assert.ok(stripVTControlCharacters(oneLine.stdout).includes(rawArticle.replaceAll('\n', ' ')));
});

test('what is no article fails, and says what to do', async () => {
  const { code, stderr } = await warta(['explain'], { input: '{"version":"1.0"}' });
  assert.equal(code, 1);
  assert.match(stderr, /is JSON, not an article\n {2}warta read FILE/u);
});
