/** `warta prerender`: elements that are drawn already, one or a folder of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { prerender } from 'warta/prerender';
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

/** @type {Record<string, [args: string[], options: import('warta/prerender').PrerenderOptions]>} */
const same = {
  'a card, with its script': [['-e', 'card', '-b', BASE], { element: 'card', base: BASE }],
  'a quote, dark and in English': [
    ['-e', 'quote', '--index', '1', '--theme', 'dark', '--lang', 'en'],
    { element: 'quote', index: 1, theme: 'dark', lang: 'en' },
  ],
  'a strip of one': [['-e', 'baca-juga', '--max', '1'], { element: 'baca-juga', max: 1 }],
  'an article, its headline below another': [
    ['-e', 'article', '--heading-level', '4'],
    { element: 'article', headingLevel: 4 },
  ],
};
for (const [what, [args, options]] of Object.entries(same)) {
  test(`${what}: the HTML is that of the library`, async () => {
    const { code, stdout, stderr } = await warta(['prerender', at('air.json'), ...args]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /<template shadowrootmode="open">/u);
    assert.equal(stdout, await prerender(payload, options));
  });
}

test('a folder: each into a file of its own, the bad one told', async () => {
  const args = ['prerender', at('kumpulan'), '-e', 'card', '--out', at('html')];
  const { code, stderr } = await warta(args);
  assert.equal(code, 1);
  assert.match(stderr, /rusak\.json.*headline/u);
  assert.equal(list('html').length, 2);
  assert.match(readFileSync(at('html/air.html'), 'utf8'), /Air naik di Talang/u);
});

test('a number that is none is refused with what to do', async () => {
  const { code, stderr } = await warta(['prerender', at('air.json'), '-e', 'feed', '--max', 'banyak']);
  assert.equal(code, 2);
  assert.match(stderr, /--max is no number from 1: banyak/u);
});
