/** `warta convert` with articles that are in order. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPayload } from 'warta/payload';
import { englishArticle, rawArticle } from '../../fixtures/raw-articles.mjs';
import { temporaryFolder, warta } from '../../support/cli.mjs';

const URL = 'https://berita.example/jalan-inspeksi';
const { folder, list } = temporaryFolder({
  'palu.txt': rawArticle,
  'naskah/palu.txt': rawArticle,
  'naskah/palu.md': rawArticle,
  'naskah/luar/bandung.txt': englishArticle,
  'naskah/luar/catatan.doc.html': '<p>Pasar dibuka.</p><p>&ldquo;Ramai,&rdquo; kata Siti Aminah.</p>',
  'naskah/payload.json': '{}',
  'naskah/.draf.txt': rawArticle,
});
const at = (/** @type {string} */ path) => join(folder, path);
const json = (/** @type {string} */ path) => JSON.parse(readFileSync(at(path), 'utf8'));

test('a single file gives a payload that the elements read, on standard output', async () => {
  const { code, stdout, stderr } = await warta(['convert', at('palu.txt'), '--url', URL]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const article = readPayload(stdout);
  assert.equal(article.headline, 'Warga Kampung Nelayan Tolak Penutupan Jalan Inspeksi');
  assert.equal(article.url, URL);
  assert.equal(article.publisher?.name, 'WARTAKINI.ID');
  assert.equal(article.quotes[0]?.speaker?.name, 'Arwan Sulaiman');
  assert.equal(article.related[0]?.headline, 'Jembatan Palu IV Dibuka Kembali Usai Diperbaiki');
});

test('what the user knows goes before what the text tells', async () => {
  const { stdout } = await warta([
    ...['convert', at('palu.txt'), '--headline', 'Jalan Inspeksi Ditolak', '--publisher', 'Warta Kini'],
    ...['--published', '2026-03-04T21:15+08:00', '--time-zone', 'Asia/Makassar'],
  ]);
  const article = readPayload(stdout);
  assert.equal(article.headline, 'Jalan Inspeksi Ditolak');
  assert.equal(article.publisher?.name, 'Warta Kini');
  assert.equal(article.datePublished, '2026-03-04T21:15:00+08:00');
});

test('a pipe, “-” and a file give the same', async () => {
  const [piped, dashed, named] = await Promise.all([
    warta(['convert'], { input: rawArticle }),
    warta(['convert', '-'], { input: rawArticle }),
    warta(['convert', at('palu.txt')]),
  ]);
  assert.equal(piped.stdout, named.stdout);
  assert.equal(dashed.stdout, named.stdout);
  assert.ok(named.stdout.length > 1_000);
});

test('a folder: its texts and those below it, no other files, none overwritten by another', async () => {
  const { code, stdout, stderr } = await warta(['convert', at('naskah'), '--out', at('dari-folder'), '--verbose']);
  assert.equal(code, 0);
  assert.equal(stdout, '');
  const written = list('dari-folder');
  assert.equal(written.length, 4);
  assert.ok(written.includes('luar/bandung.json') && written.includes('luar/catatan.doc.json'));
  // Which of the two gets the short name, the order of the folder decides.
  assert.equal(written.filter((name) => /^palu(?:\.txt|\.md)?\.json$/u.test(name)).length, 2);
  for (const name of written) assert.ok(readPayload(json(`dari-folder/${name}`)).headline, name);
  assert.match(stderr, /^4 converted into \S+: \d+ quotes, 3 related links$/mu);
  assert.match(stderr, /bandung\.txt → .*bandung\.json\n/u);
});

test('the second run overwrites what the first has written, and nothing else appears', async () => {
  const args = ['convert', at('palu.txt'), '--out', at('dua-kali')];
  assert.equal((await warta(args)).code, 0);
  assert.equal((await warta(args)).code, 0);
  assert.deepEqual(list('dua-kali'), ['palu.json']);
});

test('a pattern: what it matches, below where it begins', async () => {
  const { code } = await warta(['convert', at('naskah/**/*.txt'), '--out', at('dari-pola')]);
  assert.equal(code, 0);
  assert.deepEqual(list('dari-pola'), ['luar/bandung.json', 'palu.json']);
  await warta(['convert', 'naskah/*.{txt,md}', '--out', 'dari-pola-2'], { cwd: folder });
  assert.equal(list('dari-pola-2').length, 2);
});

test('files of one name from different folders, also when only case tells them apart', async () => {
  const files = temporaryFolder({
    'a/Banjir.txt': rawArticle,
    'b/banjir.txt': englishArticle,
    'c/banjir.txt': 'Surut.',
  });
  const paths = ['a/Banjir.txt', 'b/banjir.txt', 'c/banjir.txt'].map((path) => join(files.folder, path));
  const { code } = await warta(['convert', ...paths, '--out', join(files.folder, 'out')]);
  assert.equal(code, 0);
  assert.deepEqual(files.list('out'), ['Banjir.json', 'banjir-2.json', 'banjir.txt.json']);
  assert.equal(JSON.parse(readFileSync(join(files.folder, 'out/banjir-2.json'), 'utf8')).headline, 'Surut');
});

const SEED = '../shared/seed/article.txt';

test(
  'the project’s first article: six quotes, two speakers',
  { skip: !existsSync(SEED) && `${SEED} is not here` },
  async () => {
    const { code, stdout } = await warta(['convert', SEED, '--url', URL]);
    assert.equal(code, 0);
    const { quotes, located, publisher, related } = readPayload(stdout);
    const initials = quotes.map(({ speaker }) =>
      speaker?.name
        .split(' ')
        .map(([first]) => first)
        .join(''),
    );
    assert.deepEqual(initials, ['DHA', 'DHA', 'DHA', 'DHA', 'RSG', 'RSG']);
    for (const { speaker } of quotes)
      assert.match(speaker?.jobTitle ?? '', /^(?:Wakil Wali Kota Jambi|Konsul Jenderal .*)$/u);
    assert.equal(located, 'JAMBI');
    assert.match(publisher?.name ?? '', /^[A-Z]+\.COM$/u);
    assert.equal(related.length, 1);
  },
);
