/** What the reader's device and wishes ask for: paper, forced colours, less motion, narrow screens, a slow network, a mouse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '../support/server.mjs';
import { publish, snippet, visit } from '../support/sites.mjs';
import { illustrated, VARIANTS, visitAll } from '../support/variants.mjs';

/**
 * Reads computed styles inside an element.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} host
 * @param {string} inside
 * @param {string} property
 * @param {string} [pseudo]
 */
const styleOf = (page, host, inside, property, pseudo) =>
  page
    .locator(`${host} ${inside}`)
    .first()
    .evaluate((node, [name = '', more]) => getComputedStyle(node, more).getPropertyValue(name), [property, pseudo]);

test('paper gets ink on white, and the addresses of the links', async (t) => {
  const { page } = await visitAll(t, { colorScheme: 'dark', head: '<style>:root{color-scheme:light dark}</style>' });
  assert.equal(await styleOf(page, '#w0', '[part=headline]', 'color'), 'rgb(236, 238, 242)');
  await page.emulateMedia({ media: 'print' });
  for (const [at, [tag]] of VARIANTS.entries()) {
    const host = `#w${at}`;
    assert.match(await styleOf(page, host, '[part=link]', 'content', '::after'), / \(.*https:\/\/warta-kota\..*\)/u);
    assert.equal(await styleOf(page, host, '[part=link]', 'position', '::after'), 'static');
    if (tag === 'warta-card') {
      assert.equal(await styleOf(page, host, '[part=headline]', 'color'), 'rgb(22, 24, 29)', host);
      assert.equal(await styleOf(page, host, '[part=text]', 'background-image'), 'none', host);
    }
  }
  assert.equal(await styleOf(page, '#w6', '[part=share]', 'display'), 'none');
  assert.equal(await styleOf(page, '#w8', '[part=list]', 'display'), 'block');
});

test('forced colours take the text off the picture, and keep rule, ring and hairlines', async (t) => {
  const { page } = await visitAll(t, { context: { forcedColors: 'active' } });
  assert.equal(await styleOf(page, '#w3', '[part=text]', 'background-image'), 'none');
  assert.equal(await styleOf(page, '#w3', '[part=media]', 'position'), 'relative');
  assert.equal(await styleOf(page, '#w10', '[part=base]', 'border-inline-start-width'), '3px');
  await page.locator('#w0 [part=link]').focus();
  await page.keyboard.press('Tab');
  assert.equal(await styleOf(page, '#w1', '[part=link]', 'outline-style', '::after'), 'solid');
});

test('nothing moves for a reader who asked for less motion', async (t) => {
  const { page } = await visitAll(t, { context: { reducedMotion: 'reduce' } });
  for (const [at] of VARIANTS.entries()) {
    assert.equal(await styleOf(page, `#w${at}`, '[part=link]', 'transition-duration'), '0s');
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.equal(await styleOf(page, '#w0', '[part=link]', 'transition-duration'), '0.12s');
});

test('a screen of 320 pixels scrolls in one direction only', async (t) => {
  const { page } = await visitAll(t, { viewport: { width: 320, height: 640 }, width: 1200 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test('a late picture moves nothing', async (t) => {
  /** @type {Array<() => unknown>} */
  const held = [];
  const seen = await visitAll(t, {
    prepare: ({ page }) => page.route('**/*.webp', (route) => void held.push(() => route.continue())),
  });
  const { page } = seen;
  await page.locator('#w0').evaluate((card) => card.scrollIntoView());
  await page.waitForFunction(() => document.querySelector('#w0')?.shadowRoot?.querySelector('img'));
  const before = (await seen.layoutShifts()).length;
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll('[id^=w]')].map((element) => element.clientHeight));
  const reserved = await heights();
  assert.ok(held.length > 0, 'a picture is asked for');
  await Promise.all(held.map((release) => release()));
  await page.waitForFunction(() => {
    const picture = document.querySelector('#w0')?.shadowRoot?.querySelector('img');
    return picture?.complete && picture.naturalWidth > 0;
  });
  assert.deepEqual(await heights(), reserved);
  assert.equal((await seen.layoutShifts()).length, before);
});

test('a picture that breaks leaves no hole', async (t) => {
  const { url } = await publish(json({ ...(await illustrated()), image: [{ url: 'https://gambar.example/x.webp' }] }));
  const seen = await visit(t, snippet('warta-card', `src="${url}" variant="overlay"`), {
    prepare: ({ page }) => page.route('https://gambar.example/**', (route) => route.abort()),
  });
  await seen.page.locator('warta-card .v-standard').waitFor();
  assert.equal(await seen.page.locator('warta-card [part=media]').count(), 0);
  assert.deepEqual(await seen.problems(), []);
});

test('the mouse selects the dek, and opens the article from it in a new tab', async (t) => {
  const { url } = await publish({ headers: { 'content-type': 'text/html' }, body: 'Artikel' });
  const { page } = await visitAll(t, { payload: { ...(await illustrated()), url } });
  const dek = page.locator('#w0 [part=dek]');
  const box = (await dek.boundingBox()) ?? assert.fail('no dek');
  const here = page.url();

  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 10, { steps: 4 });
  await page.mouse.up();
  assert.match(await page.evaluate(() => String(getSelection())), /^\w+ kayu/u);
  assert.equal(page.url(), here);
  await page.evaluate(() => getSelection()?.removeAllRanges());

  for (const options of [
    { button: /** @type {const} */ ('middle') },
    { modifiers: [/** @type {const} */ ('Control')] },
  ]) {
    const opened = page.context().waitForEvent('page');
    await dek.click(options);
    const tab = await opened;
    await tab.waitForURL(url);
    await tab.close();
    assert.equal(page.url(), here);
  }

  await dek.click();
  await page.waitForURL(url);
});
