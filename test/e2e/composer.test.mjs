/** The Composer as an editor uses it: what is pasted, corrected, taken back and kept. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { andRemember, openComposer, paste } from '../support/composer.mjs';
import { rawArticle } from '../fixtures/raw-articles.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** @param {import('playwright-core').Page} page */
const headlines = (page) => page.locator('.stage').getByRole('heading').allInnerTexts();

test('nothing is asked of another origin, whatever is pasted', async (t) => {
  const { page, requests, problems } = await openComposer(t);
  await paste(page, rawArticle);
  await page.getByRole('button', { name: 'Artikel', exact: true }).click();
  const { origin } = new URL(page.url());
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(origin)),
    [],
  );
  assert.deepEqual(await problems(), []);
});

test('a reload keeps text, corrections and view; nothing is stored', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  await andRemember(page, () => page.getByRole('textbox', { name: 'Judul' }).first().fill('Judul dari redaksi'));
  await andRemember(page, () => page.getByRole('button', { name: 'Gelap' }).click());
  await page.reload();
  await page.locator('.stage').first().getByText('Judul dari redaksi').waitFor();
  assert.equal(await page.locator('.canvas.dark').count(), 1);
  assert.equal(await page.getByRole('textbox', { name: 'Judul' }).first().inputValue(), 'Judul dari redaksi');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(kept, [0, 0, '', 0]);
});

test('an address that was cut short begins with an empty page', async (t) => {
  const { page, problems } = await openComposer(t);
  await page.goto(`${page.url()}#1.abc`);
  await page.reload();
  await page.locator('#teks').waitFor();
  assert.deepEqual(await problems(), []);
});

test('undo and redo by keyboard take whole corrections, in fields as well', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  const headline = page.getByRole('textbox', { name: 'Judul' }).first();
  const read = await headline.inputValue();
  await headline.fill('');
  await headline.pressSequentially('Jalan Tetap Dibuka');
  await page.locator('.stage').first().getByText('Jalan Tetap Dibuka').waitFor();
  await page.keyboard.press('ControlOrMeta+Z');
  assert.equal(await headline.inputValue(), read);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  assert.equal(await headline.inputValue(), 'Jalan Tetap Dibuka');
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await page.locator('#teks').waitFor(); // before the paste there was nothing
});

test('a quote that is none leaves the payload, and comes back', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  await page.getByRole('button', { name: 'Payload', exact: true }).click();
  const quotes = async () => JSON.parse(await page.locator('#keluaran').innerText()).quotes.length;
  const all = await quotes();
  const first = page.getByRole('group', { name: 'Kutipan 1' });
  await first.getByRole('button', { name: 'Bukan kutipan' }).click();
  assert.equal(await quotes(), all - 1);
  await first.getByRole('button', { name: 'Kembalikan' }).click();
  assert.equal(await quotes(), all);
});

test('warnings stand beside their field', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  const address = page.getByLabel('Alamat artikel');
  await address.fill('javascript:alert(1)');
  assert.equal(await address.getAttribute('aria-invalid'), 'true');
  const id = await address.getAttribute('aria-describedby');
  assert.match(await page.locator(`#${id}`).innerText(), /http/u);
  await address.fill('https://warta-kota.example/jalan');
  assert.equal(await address.getAttribute('aria-invalid'), 'false');
  await page.getByRole('textbox', { name: 'Judul' }).first().fill(' ');
  assert.equal(await page.getByRole('textbox', { name: 'Judul' }).first().getAttribute('aria-invalid'), 'true');
});

test('reads a feed that is dropped as a file, and shows one of its articles or all', async (t) => {
  const { page } = await openComposer(t);
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Warta Kota</title>
    <item><title>Air surut</title><link>https://warta-kota.example/1</link></item>
    <item><title>Air naik</title><link>https://warta-kota.example/2</link></item></channel></rss>`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'umpan.xml', mimeType: 'application/xml', buffer: Buffer.from(rss) });
  await page.locator('.stage').first().getByText('Air surut').waitFor();
  await page.getByLabel('Artikel', { exact: true }).selectOption({ index: 1 });
  await page.locator('.stage').first().getByText('Air naik').waitFor();
  await page.getByRole('button', { name: '720' }).click();
  await page.getByRole('button', { name: 'Umpan' }).click();
  await page.locator('.stage').getByText('Air surut').waitFor();
  assert.equal((await headlines(page)).length, 2);
});

test('says what is wrong with JSON that is none', async (t) => {
  const { page } = await openComposer(t);
  await page.locator('#teks').fill('{"headline": ');
  assert.match(await page.getByRole('alert').innerText(), /Tidak ada yang dapat ditampilkan/u);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing, ${colorScheme}, empty and full, in both languages`, async (t) => {
    const { page } = await openComposer(t, { colorScheme });
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), []);
    await paste(page, rawArticle);
    await page.locator('.stage').first().getByRole('heading').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.k-speaker').first().click();
    await page.getByRole('dialog').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(await violations(page), []);
  });
}

test('at 320 pixels nothing sticks out to the side', async (t) => {
  const { page } = await openComposer(t, { viewport: { width: 320, height: 720 } });
  await paste(page, rawArticle);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

/** @param {import('playwright-core').Page} page */
function violations(page) {
  return page.evaluate(async (tags) => {
    const axe = Reflect.get(window, 'axe');
    const { violations: found } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return found.map(
      (/** @type {{id: string, nodes: Array<{target: unknown, failureSummary: string}>}} */ { id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`).join('\n')}`,
    );
  }, WCAG);
}
