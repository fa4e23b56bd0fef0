/** What a reader's browser tells, and to whom: all requests go where the page pointed, and nothing is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNT, elements } from '../support/hosts.mjs';
import { startSites, visit } from '../support/sites.mjs';

test('a page with every element asks its own site, the script’s and the publisher’s, and keeps nothing', async (t) => {
  const { library, partner, publisher } = await startSites();
  const seen = await visit(t, (await elements()).join(''));
  await seen.settled(COUNT);
  await seen.page.locator('warta-article em').waitFor();
  // Every element is half in sight for a second, and told so: that reaches the page and nobody else.
  await seen.page.evaluate(
    () => new Promise((resolve) => document.addEventListener('warta-impression', resolve, { once: true })),
  );
  await seen.page.locator('warta-card [part=link]').first().hover();
  await seen.problems();

  const known = [library, partner, publisher].map(({ origin }) => origin);
  for (const url of seen.requests) assert.ok(known.includes(new URL(url).origin), url);
  const files = seen.requests.filter((url) => url.startsWith(library.origin)).map((url) => new URL(url).pathname);
  const parts = ['article', 'baca-juga', 'feed', 'html', 'json-ld', 'quote', 'rss'].map((part) => `/warta-${part}.js`);
  assert.deepEqual(files.sort(), [...parts, '/warta.js']);
  const asked = [...library.requests, ...publisher.requests];
  assert.deepEqual([...new Set(asked.map(({ method }) => method))], ['GET']);
  for (const { headers } of asked) {
    assert.equal(headers.cookie, undefined);
    // A part that asks for another is where that comes from.
    assert.ok(
      !headers.referer || /^[^/]+\/\/[^/]+\/(?:warta-(?:article|json-ld)\.js)?$/u.test(headers.referer),
      headers.referer,
    );
  }
  const kept = await seen.page.evaluate(async () => ({
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  assert.deepEqual(kept, { cookie: '', storage: 0, databases: 0, caches: 0, workers: 0 });
});
