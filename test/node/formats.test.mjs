/** The lazy parts of the drop-in read every format as the package does: nothing of them was lost to short names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from 'warta/payload';
import { readAll } from '../../dist/lib/payload/read-listing.js';
import { openWarta } from '../../dist/lib/payload/readers/warta.js';
import { documentsOf, FORMATS } from '../fixtures/formats/documents.mjs';

// Not a plain import: the compiler is not to judge a minified file.
const part = new URL('../../dist/warta-json-ld.js', import.meta.url).href;
/** @type {typeof import('../../src/elements/open-other.js')} */
const { openOther } = await import(part);

for (const format of FORMATS) {
  test(`reads ${format}`, async () => {
    const document = documentsOf(format, 3);
    const context = { baseUrl: 'https://warta-kota.example/data.json' };
    const read = readAll(await openOther(document, context, openWarta), context);
    assert.ok(read.items.length > 0);
    assert.deepEqual(read, readFeed(document, context));
  });
}
