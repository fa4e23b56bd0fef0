/** `warta snippet`: HTML to paste, one piece or a folder of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { snippet } from 'warta/static';
import { temporaryFolder, warta } from '../../support/cli.mjs';

const BASE = 'https://cdn.example/warta/0.1.0/';
const payload = {
  version: '1.0',
  headline: 'Air naik di Talang',
  url: 'https://berita.example/air',
  quotes: [{ text: 'Kami siaga.' }, { text: 'Air sudah surut.', speaker: { name: 'Rahmat Hidayat' } }],
  related: [{ headline: 'Tanggul ditinggikan', url: 'https://berita.example/tanggul' }],
};
const { folder, list } = temporaryFolder({
  'air.json': JSON.stringify(payload),
  'kumpulan/air.json': JSON.stringify(payload),
  'kumpulan/kota/pasar.json': '{"version":"1.0","headline":"Pasar dibuka"}',
  'kumpulan/rusak.json': '{"version":"1.0"}',
});
const at = (/** @type {string} */ path) => join(folder, path);

/** @type {Record<string, [args: string[], options: Partial<import('warta/static').SnippetOptions>]>} */
const same = {
  'a card': [['-e', 'card'], { element: 'card' }],
  'a card that looks otherwise': [['-e', 'card', '--variant', 'hero'], { element: 'card', variant: 'hero' }],
  'the second quote': [
    ['-e', 'quote', '--index', '1', '--variant', 'pull'],
    { element: 'quote', index: 1, variant: 'pull' },
  ],
  'a strip': [['-e', 'baca-juga', '--variant', 'inline'], { element: 'baca-juga', variant: 'inline' }],
  'an article, as a module': [['-e', 'article', '--script', 'module'], { element: 'article', script: 'module' }],
  'a feed': [['-e', 'feed', '--variant', 'list'], { element: 'feed', variant: 'list' }],
  'a payload elsewhere': [
    ['-e', 'card', '--src', 'https://berita.example/air.json'],
    { element: 'card', src: 'https://berita.example/air.json' },
  ],
  'a payload elsewhere and in place': [
    ['-e', 'card', '--src', 'https://berita.example/air.json', '--inline'],
    { element: 'card', src: 'https://berita.example/air.json', inline: true },
  ],
  'a hash': [['-e', 'card', '--integrity', 'sha384-abc='], { element: 'card', integrity: 'sha384-abc=' }],
  'the hashes of the release': [
    ['-e', 'card', '--integrity', 'dist/sri.json'],
    { element: 'card', integrity: JSON.parse(readFileSync('dist/sri.json', 'utf8')) },
  ],
};
for (const [what, [args, options]] of Object.entries(same)) {
  test(`${what}: the HTML is that of the library`, async () => {
    const { code, stdout, stderr } = await warta(['snippet', at('air.json'), '--base', BASE, ...args]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(stdout, snippet(payload, /** @type {any} */ ({ base: BASE, ...options })));
  });
}

test('a folder: each into a file of its own, the bad one told', async () => {
  const args = ['snippet', at('kumpulan'), '-e', 'card', '-b', BASE, '--out', at('html')];
  const { code, stderr } = await warta(args);
  assert.equal(code, 1);
  assert.deepEqual(list('html'), ['air.html', 'kota/pasar.html']);
  assert.equal(readFileSync(at('html/air.html'), 'utf8'), snippet(payload, { element: 'card', base: BASE }));
  assert.match(stderr, /rusak\.json: \$\.headline: an article needs a headline\n/u);
  assert.match(stderr, /^2 written into .*; 1 failed\n {2}1 × .*Give it a headline/mu);
});

/** @type {Record<string, [args: string[], code: number, message: RegExp]>} */
const failures = {
  'a quote that is not there': [['-e', 'quote', '--index', '7'], 1, /\$\.quotes\[7\]: there are 2 quotes\n/u],
  'a variant of another element': [
    ['-e', 'card', '--variant', 'pull'],
    2,
    /<warta-card> has no “pull”\n {2}It is one of standard, /u,
  ],
  'a variant where there is none': [
    ['-e', 'article', '--variant', 'hero'],
    2,
    /<warta-article> has no “hero”\n {2}Leave it out\.\n/u,
  ],
  'an index that is no number': [['-e', 'quote', '--index', 'dua'], 2, /--index is no number from 0: dua\n/u],
  'hashes that are not there': [
    ['-e', 'card', '--integrity', 'tidak-ada.json'],
    2,
    /--integrity tidak-ada\.json: there is no such file\n/u,
  ],
  'hashes that are no JSON': [['-e', 'card', '--integrity', 'LICENSE'], 2, /--integrity LICENSE: is no JSON\n/u],
  'a source for many': [
    ['-e', 'card', '--src', 'https://berita.example/x', at('air.json'), '--out', at('x')],
    2,
    /--src and --url belong to one article\n/u,
  ],
};
for (const [what, [args, exit, message]] of Object.entries(failures)) {
  test(`${what} fails with a reason`, async () => {
    const { code, stdout, stderr } = await warta(['snippet', at('air.json'), '-b', BASE, ...args]);
    assert.match(stderr, message);
    assert.equal(code, exit);
    assert.equal(stdout, '');
  });
}

test('a base that is no address is a mistake of the command line', async () => {
  const { code, stderr } = await warta(['snippet', at('air.json'), '-e', 'card', '-b', 'dist/']);
  assert.equal(code, 2);
  assert.match(stderr, /--base is no http\(s\) address: dist\/\n/u);
});
