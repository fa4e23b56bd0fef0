/** The lazy part of the drop-in reads every format as the package does: nothing of it was lost to short names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from 'warta/payload';
import { readAll } from '../../dist/lib/payload/read-listing.js';
import { openNewsArticle } from '../../dist/lib/payload/readers/news-article.js';
import { openWarta } from '../../dist/lib/payload/readers/warta.js';
import { documentsOf, FORMATS } from '../fixtures/formats/documents.mjs';

// Not a plain import: the compiler is not to judge a minified file.
const part = new URL('../../dist/warta-formats.js', import.meta.url).href;
/** @type {typeof import('../../src/payload/readers/foreign.js')} */
const { openForeign } = await import(part);

for (const format of FORMATS) {
  test(`reads ${format}`, () => {
    const document = documentsOf(format, 3);
    const context = { baseUrl: 'https://warta-kota.example/data.json' };
    const read = readAll(openForeign(document, context, { openWarta, openNewsArticle }), context);
    assert.ok(read.items.length > 0);
    assert.deepEqual(read, readFeed(document, context));
  });
}
