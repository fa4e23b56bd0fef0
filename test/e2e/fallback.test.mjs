/** Whatever goes wrong on the way, the reader keeps what the snippet holds, and the page knows nothing of it. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startFaults } from '../support/faults.mjs';
import { article, publish, scriptTag, showsFallback, snippet, startSites, visit } from '../support/sites.mjs';

const faults = await startFaults();
after(() => faults.close());

/** Every way in which a payload does not come: the error's code, and how often the server may be asked. */
const failures = /** @type {const} */ ({
  'not-found': { code: 'status', requests: 1 },
  gone: { code: 'status', requests: 1 },
  'server-error': { code: 'status', requests: 2 },
  busy: { code: 'status', requests: 2 },
  html: { code: 'content-type', requests: 1 },
  'not-json': { code: 'not-json', requests: 1 },
  empty: { code: 'not-json', requests: 1 },
  truncated: { code: 'network', requests: 2 },
  aborted: { code: 'network', requests: 2 },
  reset: { code: 'network' }, // Chromium itself asks again where a connection closes before the answer
  'no-cors': { code: 'network', requests: 2 },
  'redirect-loop': { code: 'network' }, // some twenty redirects, twice
  'gzip-bomb': { code: 'too-large', requests: 1 },
  huge: { code: 'too-large', requests: 1 },
  refused: { code: 'network' },
});

for (const [fault, expected] of Object.entries(failures)) {
  test(`the fallback stays when the payload is ${fault}`, async (t) => {
    const seen = await visit(t, snippet('warta-card', `src="${faults.url(/** @type {'html'} */ (fault))}"`));
    await expectFallback(seen, expected.code);
    if ('requests' in expected) assert.equal(faults.count(/** @type {'html'} */ (fault)), expected.requests);
  });
}

for (const fault of /** @type {const} */ (['stall', 'silent'])) {
  test(`the fallback stands while the payload is slow, and stays when the time is over: ${fault}`, async (t) => {
    /** @type {Promise<unknown> | undefined} */
    let asked;
    const seen = await visit(t, snippet('warta-card', `src="${faults.url(fault)}"`), {
      async prepare({ page }) {
        await page.clock.install();
        asked = page.waitForRequest(faults.url(fault));
      },
    });
    await asked;
    assert.ok(await showsFallback(seen));
    assert.ok(await seen.page.evaluate(() => document.querySelector('warta-card')?.matches(':state(loading)')));
    await seen.page.clock.runFor(10_000);
    await expectFallback(seen, 'timeout');
  });
}

test('a payload that comes slowly comes', async (t) => {
  const seen = await visit(t, snippet('warta-card', `src="${faults.url('slow-drip')}?ms=10"`));
  const [event] = await seen.settled();
  assert.equal(event?.type, 'warta-load');
  assert.equal(await showsFallback(seen), false);
});

test('one failure of the server is passed over, and a redirect is followed', async (t) => {
  const seen = await visit(
    t,
    snippet('warta-card', `src="${faults.url('flapping')}"`) + snippet('warta-card', `src="${faults.url('redirect')}"`),
  );
  const events = await seen.settled(2);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['warta-load', 'warta-load'],
  );
  assert.deepEqual(seen.consoleWarnings, []);
});

test('many elements whose server is down leave one line on the console and do not storm it', async (t) => {
  faults.reset();
  const seen = await visit(t, snippet('warta-card', `src="${faults.url('server-error')}"`).repeat(8));
  await seen.settled(8);
  assert.equal(faults.count('server-error'), 2);
  assert.equal(seen.consoleWarnings.length, 1, seen.consoleWarnings.join('\n'));
});

test('a reader without a network keeps the fallback, and gets the article when the network is back', async (t) => {
  const { url } = await publish();
  const seen = await visit(t, `<div style="height:6000px"></div>${snippet('warta-card', `src="${url}"`)}`);
  const { page } = seen;
  await page.waitForFunction(() => customElements.get('warta-card'));
  await page.context().setOffline(true);
  const card = page.locator('warta-card');
  await card.scrollIntoViewIfNeeded();
  await expectFallback(seen, 'network');
  await page.context().setOffline(false);
  await card.evaluate((element) => /** @type {any} */ (element).reload());
  assert.equal((await seen.settled(2))[1]?.headline, article.headline);
  assert.equal(await showsFallback(seen), false);
});

test('reads well with JavaScript off', async (t) => {
  const seen = await visit(t, snippet('warta-card', `src="${(await publish()).url}"`), { javaScript: false });
  assert.ok(await showsFallback(seen));
});

test('shows the fallback, and no JSON, where the payload is in the page and JavaScript is off', async (t) => {
  const payload = { version: '1.0', headline: 'Hanya untuk skrip' };
  const seen = await visit(t, snippet('warta-card', '', payload), { javaScript: false });
  assert.ok(await showsFallback(seen));
  assert.doesNotMatch(await seen.page.locator('body').innerText(), /Hanya untuk skrip|version/u);
});

/** Ways to keep the script from the page. */
const { library } = await startSites();
library.routes['/gone.js'] = { status: 404 };
library.routes['/error.js'] = { status: 500 };
library.routes['/page.js'] = {
  headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' },
  body: '<p>',
};

for (const file of ['gone.js', 'error.js', 'page.js']) {
  test(`the fallback stays when the script is ${file}`, async (t) => {
    const seen = await visit(t, snippet('warta-card', `src="${(await publish()).url}"`), {
      head: await scriptTag({ file }),
    });
    assert.ok(await showsFallback(seen));
    assert.deepEqual(seen.pageErrors, []);
  });
}

test('the fallback stays when a blocker keeps the script out', async (t) => {
  const seen = await visit(t, snippet('warta-card', `src="${(await publish()).url}"`), {
    prepare: ({ page }) => page.route('**/warta.js', (route) => route.abort('blockedbyclient')),
  });
  assert.ok(await showsFallback(seen));
});

test('the fallback stays when the policy of the page lets the script in, but no request out', async (t) => {
  const seen = await visit(t, snippet('warta-card', `src="${(await publish()).url}"`), {
    csp: `script-src ${library.origin}; connect-src 'none'`,
  });
  const [event] = await seen.settled();
  assert.equal(event?.error?.code, 'network');
  assert.ok(await showsFallback(seen));
  assert.deepEqual(seen.pageErrors, []);
});

/**
 * @param {import('../support/page.mjs').Visit} seen
 * @param {string} code of the error that the page hears
 */
async function expectFallback(seen, code) {
  const events = await seen.settled();
  assert.deepEqual(
    events.map(({ type, error }) => [type, error?.code]),
    [['warta-error', code]],
  );
  assert.ok(await showsFallback(seen));
  assert.ok(await seen.page.evaluate(() => document.querySelector('warta-card')?.matches(':state(error)')));
  await seen.problems();
  assert.deepEqual([...seen.consoleErrors, ...seen.pageErrors], []);
  assert.deepEqual(
    seen.consoleWarnings.map((line) => line.startsWith('[warta] ')),
    [true],
  );
}
