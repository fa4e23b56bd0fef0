/** The JSON Schema of a payload says what its reader does: what is valid is read without loss, what is broken is named. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { PayloadError, readFeed, readPayload } from 'warta/payload';
import { toPayload } from '../../dist/lib/payload/to-payload.js';
import { breaks, complete, definition, faultsOf, put, schema, valuesOf } from '../support/schema.mjs';

const BASE = 'https://wartakota.example/data/artikel.json';
const RUNS = { numRuns: 300 };
const article = definition('ArticlePayload');

/**
 * The payload that an article came to, and the places of which the reader warned; of a feed, that of its first article.
 *
 * @param {unknown} payload
 */
function read(payload) {
  /** @type {string[]} */
  const warned = [];
  const options = { baseUrl: BASE, now: 0, onWarning: (/** @type {{path: string}} */ { path }) => warned.push(path) };
  try {
    return { article: toPayload(readPayload(payload, options)), warned };
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    return { warned: [error.path] };
  }
}

/**
 * What has to survive of a value: an address as it is resolved, a moment, of text its letters and figures.
 *
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function gist(value, name = '') {
  if (Array.isArray(value)) return value.map((entry) => gist(entry, name)).filter((entry) => entry !== '');
  if (typeof value === 'object' && value) {
    const fields = Object.entries(value).map(([key, field]) => [key, gist(field, key)]);
    return Object.fromEntries(fields.filter(([, field]) => field !== '' && !(Array.isArray(field) && !field.length)));
  }
  if (typeof value !== 'string') return value;
  if (/^(?:url|license)$/u.test(name)) return new URL(value, BASE).href;
  if (/^date|^expires$/u.test(name)) return value.length === 10 ? value : Math.floor(Date.parse(value) / 1000);
  return name === 'html' ? value : (value.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

test('is where the package says, and names itself', () => {
  assert.equal(
    createRequire(import.meta.url)('warta/schema/article-payload.v1.json').$id,
    'urn:warta:article-payload:1.0',
  );
});

test('describes every field, for the documentation, and its examples fit it', () => {
  for (const [name, { description, properties = {} }] of Object.entries(schema.$defs ?? {})) {
    assert.ok(description, name);
    for (const [field, part] of Object.entries(properties)) {
      assert.ok(part.description ?? definition(part.$ref?.split('/').at(-1) ?? '').description, `${name}.${field}`);
    }
  }
  for (const example of schema.examples ?? []) assert.deepEqual(faultsOf(example), []);
});

test('a payload with every field is valid, and is read whole', () => {
  const payload = complete(article);
  assert.deepEqual(faultsOf(payload), []);
  const { article: kept, warned } = read({ .../** @type {object} */ (payload), expires: '2999-01-01' });
  assert.deepEqual(warned, []);
  assert.deepEqual(gist(kept), gist({ .../** @type {object} */ (payload), expires: '2999-01-01' }));
});

test('every payload that is valid is read without a warning, and all of it survives', () => {
  fc.assert(
    fc.property(valuesOf(article), (payload) => {
      assert.deepEqual(faultsOf(payload), []);
      // What has expired is not shown, however good it is.
      const { expires, ...lasting } = /** @type {Record<string, unknown>} */ (payload);
      const { article: kept, warned } = read(lasting);
      assert.deepEqual(warned, [], String(expires));
      // Quotes and links of the body are lifted out where they stand nowhere else.
      const { quotes, related, ...same } = /** @type {Record<string, unknown>} */ (gist(kept));
      const { quotes: theirs, related: links, ...written } = /** @type {Record<string, unknown>} */ (gist(lasting));
      assert.deepEqual(same, written);
      if (theirs) assert.deepEqual(quotes, theirs);
      if (links) assert.deepEqual(related, links);
    }),
    RUNS,
  );
});

test('every feed that is valid is read without a warning, with all its articles', () => {
  fc.assert(
    fc.property(valuesOf(definition('FeedPayload')), (payload) => {
      assert.deepEqual(faultsOf(payload), []);
      const { items } = /** @type {{items: {expires?: string}[]}} */ (payload);
      for (const item of items) delete item.expires;
      /** @type {unknown[]} */
      const warned = [];
      const feed = readFeed(payload, { baseUrl: BASE, onWarning: (warning) => warned.push(warning) });
      assert.deepEqual(warned, []);
      assert.equal(feed.items.length, items.length);
    }),
    { numRuns: 60 },
  );
});

test('whatever is broken in one place breaks the schema there, and the reader names the same place', () => {
  const whole = { .../** @type {object} */ (complete(article)), expires: '2999-01-01' };
  let count = 0;
  for (const { path, steps, bad } of breaks(article, whole)) {
    const payload = put(whole, steps, bad);
    const told = `${path} = ${JSON.stringify(bad)}`;
    assert.ok(faultsOf(payload).includes(path), `${told} breaks the schema at ${faultsOf(payload).join(', ')}`);
    assert.deepEqual(read(payload).warned, [path], told);
    count++;
  }
  assert.ok(count > 1_000, `${count} places`);
});

test('what is too long breaks both', () => {
  const long = {
    version: '1.0',
    headline: 'Judul',
    description: 'a'.repeat(100_001),
    keywords: Array(1_001).fill('kota'),
  };
  assert.deepEqual(faultsOf(long).sort(), ['$.description', '$.keywords']);
  assert.deepEqual(read(long).warned.sort(), ['$.description', '$.keywords']);
});

for (const file of readdirSync('demo/payloads')) {
  test(`the demo's ${file} is valid, and is read without a warning`, () => {
    const payload = JSON.parse(readFileSync(`demo/payloads/${file}`, 'utf8'));
    assert.deepEqual(faultsOf(payload), []);
    assert.deepEqual(read(payload).warned, []);
  });
}
