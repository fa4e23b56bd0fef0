/** dist/warta-text.js, whose words are packed and whose fields have short names, against the package's `warta/text`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { payloadFromText as fromPackage } from 'warta/text';
import { longArticle } from '../fixtures/articles.mjs';
import { englishArticle, rawArticle } from '../fixtures/raw-articles.mjs';

/** @type {typeof import('warta/text')} */
const { payloadFromText } = await import(new URL('../../dist/warta-text.js', import.meta.url).href);

const SHARED = '../shared/articles-id/text';
const options = { url: 'https://warta.example/1', published: '2026-03-05', timeZone: 'Asia/Makassar' };

/** @param {string} text */
const agree = (text) => assert.deepEqual(payloadFromText(text, options), fromPackage(text, options));

test('finds in our own articles what the package finds', () => {
  const { payload, notes } = payloadFromText(rawArticle);
  assert.equal(payload.quotes?.length, 5);
  assert.ok(notes.some(({ kind, value }) => kind === 'person' && value === 'Arwan Sulaiman'));
  for (const text of [rawArticle, englishArticle, longArticle, '', `<p>${rawArticle}</p>`, rawArticle.toUpperCase()])
    agree(text);
});

test('finds in printed articles what the package finds', (t) => {
  if (!existsSync(SHARED)) return t.skip('the printed articles are not here');
  for (const file of readdirSync(SHARED)) agree(readFileSync(`${SHARED}/${file}`, 'utf8'));
});
