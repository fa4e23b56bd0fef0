/** What a screen reader hears: roles and names in reading order, in Indonesian. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VARIANTS, visitAll } from '../support/variants.mjs';

const EXPECTED = [];

test('every variant says what it shows, once, and in order', async (t) => {
  const { page } = await visitAll(t);
  for (const [at, [tag, attributes]] of VARIANTS.entries()) {
    const heard = await page.locator(`#w${at}`).ariaSnapshot();
    console.log(tag, attributes); console.log(heard);
  }
});
