/** What browsers and pages do with a page and its elements: keep it for the way back, and frame it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../support/browsers/chromium.mjs';
import { COUNT, elements } from '../support/hosts.mjs';
import {
  article,
  documentOf,
  FALLBACK_TEXT,
  publish,
  scriptTag,
  snippet,
  startSites,
  visit,
} from '../support/sites.mjs';

test('a page that comes back from the back-forward cache is as it was, and goes on', async (t) => {
  const { partner, publisher } = await startSites();
  // Playwright switches the cache off.
  const browser = await chromium.launch({
    ...(await chromiumOptions()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  const near = await publish();
  const far = await publish();
  partner.routes['/kembali'] = documentOf(
    `${snippet('warta-card', `src="${near.url}"`)}<div style="height:6000px"></div>${snippet('warta-card', `src="${far.url}"`)}
     <script>addEventListener('pageshow', (event) => { document.title = String(event.persisted); });</script>`,
    await scriptTag(),
  );
  partner.routes['/lain'] = documentOf('Lain', '');
  const isShown = (/** @type {number} */ at) =>
    page.waitForFunction((index) => document.querySelectorAll('warta-card')[index]?.matches(':state(ready)'), at);

  await page.goto(`${partner.origin}/kembali`);
  await isShown(0);
  await page.goto(`${partner.origin}/lain`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.title === 'true');
  await isShown(0);
  await page.evaluate(() => document.querySelectorAll('warta-card')[1]?.scrollIntoView());
  await isShown(1);
  assert.equal(publisher.count(near.path), 1);
  assert.deepEqual(problems, []);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`in a frame with sandbox="${sandbox}" all is as elsewhere`, async (t) => {
    const { partner } = await startSites();
    partner.routes['/bingkai'] = documentOf((await elements()).join(''), await scriptTag());
    const seen = await visit(t, `<iframe sandbox="${sandbox}" src="/bingkai" width="1200" height="3000"></iframe>`, {
      head: '',
    });
    await seen.settled(COUNT);
    assert.deepEqual(
      seen.events.map(({ type }) => type),
      Array(COUNT).fill('warta-load'),
    );
    const [, frame = assert.fail('no frame')] = seen.page.frames();
    await frame.getByRole('heading', { name: article.headline }).first().waitFor();
    await frame.getByText('kayu', { exact: true }).waitFor();
    assert.deepEqual(await seen.problems(), []);
    // Chromium itself warns of a sandbox that can be left.
    assert.doesNotMatch(seen.consoleWarnings.join(), /\[warta\]/u);
  });
}

test('in a frame without scripts, and in a frame of written text, the fallback stands', async (t) => {
  const html = documentOf(snippet('warta-card', '', article), await scriptTag());
  const seen = await visit(t, `<iframe sandbox id="a"></iframe>`, { head: '' });
  await seen.page.locator('iframe').evaluate((frame, text) => {
    /** @type {HTMLIFrameElement} */ (frame).srcdoc = text;
  }, html);
  await seen.page.frameLocator('iframe').getByRole('link', { name: FALLBACK_TEXT }).waitFor();
  assert.deepEqual(seen.pageErrors, []);
});

test('in a frame of written text the script works as it does in a page', async (t) => {
  const html = documentOf((await elements()).join(''), await scriptTag())
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const seen = await visit(t, `<iframe srcdoc="${html}" width="1200" height="3000"></iframe>`, { head: '' });
  await seen.settled(COUNT);
  assert.deepEqual(
    seen.events.map(({ type }) => type),
    Array(COUNT).fill('warta-load'),
  );
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.consoleWarnings, []);
});
