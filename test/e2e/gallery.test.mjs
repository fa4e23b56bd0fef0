import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { startDemo } from '../support/demo.mjs';
import { openPage } from '../support/page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ELEMENTS = 'warta-card, warta-quote, warta-baca-juga, warta-article, warta-feed';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

test('every element of the gallery shows its article, and the console stays empty', async (t) => {
  const visit = await openGallery(t);
  await readAll(visit.page);
  assert.equal(await visit.page.locator('#hitungan').textContent(), await allShown(visit.page));
  assert.deepEqual(await visit.problems(), []);
  assert.deepEqual(visit.consoleWarnings, []);
  assert.deepEqual(visit.networkErrors, []);
});

test('nothing leaves the gallery’s own origin', async (t) => {
  const visit = await openGallery(t);
  await readAll(visit.page);
  const { origin } = new URL(visit.page.url());
  assert.deepEqual(
    visit.requests.filter((url) => !url.startsWith(`${origin}/`)),
    [],
  );
});

test('at 320 pixels nothing sticks out to the side', async (t) => {
  const { page } = await openGallery(t, { viewport: { width: 320, height: 720 } });
  await readAll(page);
  const { scrollWidth, wide } = await page.evaluate((selector) => {
    const hosts = [...document.querySelectorAll(selector)];
    return {
      scrollWidth: document.documentElement.scrollWidth,
      // A ring around the focus may need six pixels at either side.
      wide: hosts
        .filter((host) => host.scrollWidth > host.clientWidth + 6)
        .map((host) => `${host.localName} of ${host.getAttribute('src')}: ${host.scrollWidth} in ${host.clientWidth}`),
    };
  }, ELEMENTS);
  assert.equal(scrollWidth, 320);
  assert.deepEqual(wide, []);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the elements on the hostile page, ${colorScheme}`, async (t) => {
    const { page } = await openGallery(t, { colorScheme });
    await readAll(page);
    await page.evaluate(AXE);
    const { checked, violations } = await page.evaluate(runAxe, { selector: ELEMENTS, tags: WCAG });
    assert.ok(checked > 0);
    assert.deepEqual(violations, []);
  });
}

test('without JavaScript every element is a readable link, quote or list', async (t) => {
  const { page } = await openGallery(t, { javaScript: false });
  const empty = await page.evaluate((selector) => {
    const hosts = [...document.querySelectorAll(selector)];
    const isReadable = (/** @type {Element} */ host) =>
      [...host.querySelectorAll('a[href^="https:"], blockquote p')].some((node) => node.getClientRects().length > 0);
    return hosts.filter((host) => !isReadable(host)).map((host) => host.outerHTML.slice(0, 80));
  }, ELEMENTS);
  assert.deepEqual(empty, []);
});

test('the buttons change the colour scheme', async (t) => {
  const { page } = await openGallery(t);
  await page.getByRole('button', { name: 'Gelap' }).click();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
});

test('a payload of one’s own is shown in every element, each of its quotes once', async (t) => {
  const file = new URL('../../demo/payloads/panjang.json', import.meta.url);
  const { address } = await startDemo(t, ['--payload', file.pathname]);
  const visit = await openPage(t);
  await visit.page.goto(address);
  const { quotes } = JSON.parse(readFileSync(file, 'utf8'));
  await visit.page.waitForFunction((count) => document.querySelectorAll('warta-quote').length === count, quotes.length);
  await readAll(visit.page);
  assert.deepEqual(await visit.problems(), []);
  assert.equal(await visit.page.locator('#pesan').isVisible(), false);
});

test('the payload page says what cannot be shown, and why', async (t) => {
  const file = new URL('../../demo/payloads/pendek.json', import.meta.url);
  const { address } = await startDemo(t, ['--payload', file.pathname]);
  const { page } = await openPage(t);
  await page.goto(address);
  const message = page.locator('#pesan');
  await message.getByText('<warta-quote>').waitFor();
  await message.getByText('<warta-baca-juga>').waitFor();
  assert.match((await message.textContent()) ?? '', /\$\.quotes/);
});

/**
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof openPage>[1]} [options]
 */
async function openGallery(t, options) {
  const { address } = await startDemo(t);
  const visit = await openPage(t, options);
  await visit.page.goto(address);
  return visit;
}

/**
 * Scrolls to each of the page's own elements, as a reader would, until it shows its article.
 *
 * @param {import('playwright-core').Page} page
 */
async function readAll(page) {
  // Locators see through shadow roots, where elements come and go.
  const list = await page.evaluateHandle((selector) => [...document.querySelectorAll(selector)], ELEMENTS);
  const elements = [...(await list.getProperties()).values()];
  assert.ok(elements.length >= 5, `the page holds ${elements.length} elements`);
  for (const element of elements) {
    await element.asElement()?.scrollIntoViewIfNeeded();
    await page.waitForFunction((host) => host.matches(':state(ready)'), element.asElement());
  }
}

/** @param {import('playwright-core').Page} page */
async function allShown(page) {
  const count = await page.evaluate((selector) => document.querySelectorAll(selector).length, ELEMENTS);
  return `${count} dari ${count} elemen sudah tampil`;
}

/**
 * Runs in the page.
 *
 * @param {{selector: string, tags: string[]}} options
 */
async function runAxe({ selector, tags }) {
  const axe = Reflect.get(window, 'axe');
  const { passes, violations } = await axe.run(selector, { runOnly: tags, resultTypes: ['violations', 'passes'] });
  return {
    checked: passes.length,
    violations: violations.map(
      (/** @type {{id: string, nodes: Array<{target: unknown, failureSummary: string}>}} */ { id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`).join('\n')}`,
    ),
  };
}
