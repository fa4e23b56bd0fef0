/** `warta/payload` by its package name, in a Node that knows no page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PayloadError, readPayload, safeUrl } from 'warta/payload';

test('reads a payload without a DOM', () => {
  assert.equal(typeof globalThis.document, 'undefined');
  /** @type {string[]} */
  const warned = [];
  const article = readPayload(
    { version: '1.0', headline: ' Kereta  pagi ', url: '/kereta', datePublished: '2026-01-26T19:30', author: [{}] },
    {
      baseUrl: 'https://warta-kota.example/data/kereta.json',
      timeZone: 'Asia/Jakarta',
      onWarning: ({ path }) => warned.push(path),
    },
  );
  assert.equal(article.headline, 'Kereta pagi');
  assert.equal(article.url, 'https://warta-kota.example/kereta');
  assert.equal(article.datePublished, '2026-01-26T19:30:00+07:00');
  assert.deepEqual(warned, ['$.author[0].name']);
});

test('reads JSON text, and refuses what is none with the path', () => {
  assert.equal(readPayload('{"version":"1.0","headline":"Kereta pagi"}').headline, 'Kereta pagi');
  assert.throws(
    () => readPayload('{'),
    (error) => error instanceof PayloadError && error.code === 'not-json' && error.path === '$',
  );
});

test('knows which addresses are safe', () => {
  assert.equal(safeUrl('https://warta-kota.example'), 'https://warta-kota.example/');
  assert.equal(safeUrl('javascript:alert(1)'), undefined);
});
