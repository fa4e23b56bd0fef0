/** The workshop of the gallery: what its controls do to the element and to the HTML to copy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { startDemo } from '../support/demo.mjs';
import { openPage } from '../support/page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHOICES = { elemen: 5, payload: 13, tema: 4, skema: 3 };

test('shows every element in every variant, and its HTML', async (t) => {
  const { page, problems } = await openWorkshop(t);
  const seen = [];
  for (const [at] of Array.from({ length: CHOICES.elemen }).entries()) {
    await page.locator('[name=elemen]').selectOption({ index: at });
    for (const variant of await page.locator('[name=ragam] option').allTextContents()) {
      const tag = `warta-${await page.locator('[name=elemen]').inputValue()}`;
      const isOnly = variant === 'hanya satu';
      if (!isOnly) await page.locator('[name=ragam]').selectOption(variant);
      await page.waitForFunction(isShown, isOnly ? `${tag}>` : `${tag} ${nameOf(tag)}="${variant}"`);
      assert.match(await page.locator('#html-salin').inputValue(), /<script [^>]*warta\.js/u);
      seen.push(`${tag} ${variant}`);
    }
  }
  assert.equal(new Set(seen).size, 15);
  assert.deepEqual(await problems(), []);
});

test('sets scheme, width, theme and brand colour, and writes into the HTML what belongs there', async (t) => {
  const { page, problems } = await openWorkshop(t);
  await page.locator('[name=skema]').selectOption('Gelap');
  await page.locator('[name=tema]').selectOption('Koran');
  await page.locator('[name=merek]').fill('#7b1fa2');
  await page.locator('[name=lebar]').fill('300');
  await page.locator('[name=sisipkan]').uncheck();
  await page.waitForFunction(isShown, 'warta-card theme="dark" src=');
  const card = page.locator('#panggung warta-card');
  assert.equal(await card.getAttribute('theme'), 'dark');
  assert.equal(await card.evaluate((element) => element.clientWidth), 300);
  const style = await card.evaluate((element) => {
    const { fontFamily } = getComputedStyle(element.shadowRoot?.querySelector('[part=headline]') ?? element);
    return [getComputedStyle(element).getPropertyValue('--warta-color-brand'), fontFamily];
  });
  assert.equal(style[0], '#7b1fa2');
  assert.match(style[1] ?? '', /Serif/u);
  const html = await page.locator('#html-salin').inputValue();
  assert.match(html, /--warta-color-brand: #7b1fa2/u);
  assert.match(html, /<warta-card theme="dark" src="http[^"]+panjang\.json" variant="standard">/u);
  assert.match(html, /integrity="sha384-/u);
  assert.deepEqual(await problems(), []);
});

test('copies the HTML, and says so; says why there is none', async (t) => {
  const { page } = await openWorkshop(t, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.getByRole('button', { name: 'Salin HTML' }).press('Enter');
  await page.getByText('HTML tersalin.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.locator('#html-salin').inputValue());
  await page.locator('[name=payload]').selectOption('Judul saja');
  await page.locator('[name=elemen]').selectOption('Kutipan');
  await page.locator('#pesan-bengkel', { hasText: 'quotes' }).waitFor();
  assert.equal(await page.locator('#html-salin').inputValue(), '');
});

test('is reached by the keyboard, fits into 320 pixels, and stands the checks of axe', async (t) => {
  const { page } = await openWorkshop(t, { viewport: { width: 320, height: 720 } });
  await page.locator('[name=elemen]').focus();
  const names = [];
  for (let stops = 0; stops < 9; stops++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('name')));
  }
  const wanted = ['ragam', 'payload', 'tema', 'skema', 'lebar', 'pakaiMerek', 'merek', 'sisipkan', 'salin'];
  assert.deepEqual(names, wanted);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const result = await Reflect.get(window, 'axe').run('#bengkel', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    });
    return result.violations.map((/** @type {{id: string, help: string}} */ { id, help }) => `${id}: ${help}`);
  });
  assert.deepEqual(violations, []);
});

/**
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof openPage>[1]} [options]
 */
async function openWorkshop(t, options) {
  const { address } = await startDemo(t);
  const visit = await openPage(t, options);
  await visit.page.goto(address);
  await visit.page.waitForFunction(isShown, 'warta-card');
  return visit;
}

/** @param {string} tag */
const nameOf = (tag) => (/feed|juga/u.test(tag) ? 'layout' : 'variant');

/**
 * Runs in the page: whether the workshop shows an element, and has its HTML.
 *
 * @param {string} start how the HTML of the element begins
 */
function isShown(start) {
  const element = document.querySelector('#panggung')?.shadowRoot?.firstElementChild;
  const area = /** @type {HTMLTextAreaElement | null} */ (document.querySelector('#html-salin'));
  return !!element?.matches(':state(ready)') && !!area?.value.includes(`<${start}`);
}
