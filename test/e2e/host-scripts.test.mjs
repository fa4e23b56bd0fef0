/** Pages whose own scripts have changed the language under us: an article or the fallback, and not a word in between. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from '../fixtures/hosts/scripts.mjs';
import { assertHarmless, COUNT, openHost } from '../support/hosts.mjs';

for (const { name, script, shown, starts = true } of scripts) {
  test(`a page with ${name}: ${shown} of ${COUNT} elements show their article, the others their fallback`, async (t) => {
    const host = await openHost(t, { before: script });
    const outcome = await host.settle(starts ? COUNT : 0);
    assertHarmless(host, outcome);
    assert.equal(outcome.shown, shown);
  });
}
