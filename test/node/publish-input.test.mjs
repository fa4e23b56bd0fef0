/** `warta/publish`: documents as they come, and names that nobody should have given. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish } from 'warta/publish';
import { documentsOf, factsOf, FORMATS } from '../fixtures/formats/documents.mjs';
import { BASE, dropIns, fill, publishedSite, temporaryFolder } from '../support/published.mjs';

test('publishes every format that is read, and counts an article once that comes in several', async (t) => {
  const formats = FORMATS.filter((format) => format !== 'oembed'); // which knows no page
  const { summary, articles, json } = await publishedSite(
    t,
    Object.fromEntries(
      formats.map((format) => [`${format}.${format === 'rss' ? 'xml' : 'json'}`, documentsOf(format, 2)]),
    ),
  );
  const urls = articles().map((folder) => json(`${folder}payload.json`).url);
  assert.ok(urls.includes(factsOf(1).url) && urls.includes(factsOf(2).url), urls.join(' '));
  assert.equal(new Set(urls).size, urls.length);
  assert.deepEqual([summary.skipped, summary.sources], [0, formats.length]);
  assert.equal(summary.articles + summary.repeated, 2 * formats.length);
});

test('skips what cannot be read or shown, tells where and why, and publishes the rest', async (t) => {
  const good = { version: '1.0', headline: 'Air Mati' };
  const { summary, problems, articles } = await publishedSite(t, {
    'baik.json': good,
    'rusak.json': '{"version":',
    'kosong.json': '',
    'lain.json': { name: 'bukan berita' },
    'daftar.json': { version: '1.0', items: [{ headline: 'Pasar Pagi' }, { id: 'tanpa judul' }, null] },
    'lama.json': { ...good, id: 'lama', expires: '2001-01-01' },
    'depan.json': { version: '9.0', headline: 'Dari masa depan' },
    'catatan.txt': 'no payload',
    '.tersembunyi.json': good,
  });
  assert.equal(articles().length, 2);
  assert.deepEqual([summary.articles, summary.skipped], [2, 7]);
  assert.deepEqual(
    problems.map(({ source, path }) => `${source} ${path}`),
    [
      'daftar.json $.items[1].headline',
      'daftar.json $.items[2]',
      'depan.json $.version',
      'kosong.json $',
      'lain.json $',
      'lama.json $.expires',
      'rusak.json $',
    ],
  );
  for (const { message } of problems) assert.ok(message.length > 5);
});

test('a pipe and a link that leads nowhere are problems, and nobody waits for them', async (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payloads'), { 'baik.json': { version: '1.0', headline: 'Air Mati' } });
  symlinkSync('tiada', join(from, 'buntu.json'));
  const made = spawnSync('mkfifo', [join(from, 'pipa.json')]).status === 0;
  /** @type {string[]} */
  const problems = [];
  const settings = { out: join(folder, 'situs'), base: BASE, assets: dropIns(folder) };
  await publish(from, { ...settings, onProblem: ({ source }) => problems.push(source) });
  assert.deepEqual(problems, made ? ['buntu.json', 'pipa.json'] : ['buntu.json']);
});

test('a source that fails is a problem, and not the end', async (t) => {
  const folder = temporaryFolder(t);
  /** @type {string[]} */
  const problems = [];
  async function* sources() {
    yield { name: 'satu', read: () => Promise.reject(new Error('the line is dead')) };
    yield { name: 'dua', read: async () => ({ version: '1.0', headline: 'Air Mati' }) };
  }
  const settings = { out: join(folder, 'situs'), base: BASE, assets: dropIns(folder) };
  const onProblem = (/** @type {{source: string, message: string}} */ { source, message }) =>
    problems.push(`${source}: ${message}`);
  /** @type {number[]} */
  const steps = [];
  const summary = await publish(sources(), { ...settings, onProblem }, (progress) => steps.push(progress.sources));
  assert.deepEqual([summary.articles, summary.skipped], [1, 1]);
  assert.deepEqual(problems, ['satu: the line is dead']);
  assert.deepEqual(steps, [1, 2, 2]);
});

const HOSTILE = [
  [
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/',
    '//',
    '.',
    '..',
    '~',
    '%2e%2e%2f',
    'a/../../b',
    '\u0000',
    'a\u0000.html',
  ],
  [
    'con',
    'CON',
    'Con',
    'aux.json',
    'nul',
    'com1',
    'lpt9.html',
    'index.html',
    'payload.json',
    '.htaccess',
    '_headers',
    'assets',
  ],
  ['Kafé', 'Kafé'.normalize('NFD'), 'KAFÉ', 'kafe', 'ﬁle', 'file', 'straße', 'strasse', 'İ', 'i̇', 'ｆｕｌｌ', 'full'],
  [
    '日本',
    'مرحبا',
    '🇮🇩',
    '\u202egnp.exe',
    'a b',
    'a  b',
    'a-b',
    'a_b',
    'a.',
    'a ',
    'x'.repeat(5000),
    `${'x'.repeat(4999)}y`,
  ],
  ['%', '%zz', '%E0%A4%A', '<b>', '"', "'", '*', '?', '|', ':', 'a:b', '__proto__', 'constructor', 'toString'],
].flat();

test('whatever an id is: a folder of letters, digits and hyphens, and no two articles in one', async (t) => {
  const payloads = HOSTILE.map((id, n) => ({
    version: '1.0',
    id,
    headline: `Judul ${n}`,
    publisher: { name: 'Warta Kota' },
  }));
  const { out, articles, json, read } = await publishedSite(t, { 'semua.json': payloads });
  // The reader of payloads has trimmed some ids to the same, or to none.
  const read1 = new Set(articles().map((folder) => json(`${folder}payload.json`).headline));
  assert.ok(read1.size >= HOSTILE.length - 6, `${read1.size} of ${HOSTILE.length}`);
  for (const folder of articles()) {
    assert.match(folder, /^artikel\/[\da-f]{2}\/[a-z\d]+(?:-[a-z\d]+)*-[\da-f]{14}\/$/u);
    assert.ok(folder.length < 100, folder);
    assert.doesNotMatch(folder, /\/(?:con|aux|nul|com\d|lpt\d)\/$/u);
    assert.ok(read(`${folder}index.html`).endsWith('</html>\n'));
  }
  const lower = articles().map((folder) => folder.normalize('NFC').toLowerCase());
  assert.equal(new Set(lower).size, lower.length);
  assert.deepEqual(readdirSync(out).sort(), [
    '.warta-published',
    '_headers',
    'artikel',
    'assets',
    'feed.json',
    'feed.xml',
    'index.html',
  ]);
});

test('the same ids of two publishers are two articles, and a new headline is the same one', async (t) => {
  const of = (/** @type {string} */ name, /** @type {string} */ headline) => ({
    version: '1.0',
    id: '1',
    headline,
    publisher: { name },
  });
  const { articles } = await publishedSite(t, {
    'a.json': of('Warta Kota', 'Satu'),
    'b.json': of('Harian Muara', 'Dua'),
    'c.json': of('Warta Kota', 'Tiga'),
  });
  assert.equal(articles().length, 2);
});

test('a base is taken as a folder, with or without a slash, with quotes and blanks', async (t) => {
  const bases = ['https://sematan.example', 'https://sematan.example/', `https://sematan.example/a "b' <c>`];
  const addresses = [];
  for (const base of bases) {
    const { json, articles } = await publishedSite(t, { 'a.json': { version: '1.0', headline: 'Air Mati' } }, { base });
    const { url } = json(`${articles()[0]}payload.json`);
    addresses.push(url.slice(0, url.indexOf('artikel')));
  }
  assert.deepEqual(addresses, [
    'https://sematan.example/',
    'https://sematan.example/',
    "https://sematan.example/a%20%22b'%20%3Cc%3E/",
  ]);
});
