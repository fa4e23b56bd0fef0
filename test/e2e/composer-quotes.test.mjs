/** A quote that the converter has missed: marked by hand, corrected, taken back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawArticle } from '../fixtures/raw-articles.mjs';
import { andRemember, codeOf, openComposer, paste } from '../support/composer.mjs';

const MISSED = 'Rencana penutupan Jalan Inspeksi di Kelurahan Talise ditolak warga';

/** @param {import('playwright-core').Page} page @returns {Promise<Array<{text: string, speaker?: {name: string}}>>} */
const quotesOf = async (page) => JSON.parse(await codeOf(page, 'Payload')).quotes ?? [];

/** Selects words among the findings, as a pointer does. @param {import('playwright-core').Page} page @param {string} words */
function select(page, words) {
  return page.evaluate((text) => {
    const run = document.querySelector('.run') ?? document.body;
    const start = run.textContent?.indexOf(text) ?? -1;
    const range = document.createRange();
    let at = 0;
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      for (const [place, set] of /** @type {const} */ ([
        [start, 'setStart'],
        [start + text.length, 'setEnd'],
      ])) {
        if (place >= at && place <= at + length) range[set](node, place - at);
      }
      at += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

test('selected words become a quote: marked, with a speaker, undone and redone', async (t) => {
  const { page, problems } = await openComposer(t);
  await paste(page, rawArticle);
  const before = (await quotesOf(page)).length;
  await select(page, MISSED);
  await page.getByRole('button', { name: 'Jadikan kutipan' }).click();

  // The focus goes to what is to be told next.
  const entry = page.getByRole('group', { name: `Kutipan ${before + 1}` });
  const speaker = entry.getByLabel('Penutur');
  assert.ok(await speaker.evaluate((field) => field === document.activeElement));
  await page.keyboard.type('Arwan Sulaiman');
  assert.equal(await entry.getByLabel('Jabatan').inputValue(), 'Camat Mantikulore');
  const added = (await quotesOf(page)).at(-1);
  assert.deepEqual([added?.text, added?.speaker?.name], [MISSED, 'Arwan Sulaiman']);

  // Its mark explains itself, and opens the same editor.
  const mark = page.getByRole('button', { name: `Kutipan: ${MISSED}` });
  await mark.focus();
  assert.match(await page.getByRole('tooltip').innerText(), /Ditandai dengan tangan/u);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Penutur').fill('Marni');
  await page.keyboard.press('Escape');
  assert.equal((await quotesOf(page)).at(-1)?.speaker?.name, 'Marni');

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  assert.equal((await quotesOf(page)).length, before);
  assert.equal(await mark.count(), 0);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  assert.equal((await quotesOf(page)).at(-1)?.speaker?.name, 'Marni');
  assert.deepEqual(await problems(), []);
});

test('by keyboard alone, in the text field; a later change of the text and a reload keep it', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  const before = (await quotesOf(page)).length;
  await page.getByRole('button', { name: 'Sunting naskah' }).press('Enter');
  await page.locator('#teks').focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Alt+q');
  const headline = rawArticle.split('\n')[0];
  assert.equal((await quotesOf(page)).at(-1)?.text, headline);
  await page.locator(`#daftar-kutipan-${before}-nama`).fill('Siska');
  // One quote less is read; the one by hand stays as it is.
  const less = rawArticle.replace(/"Omzet pedagang[^\n]+\n/u, '');
  await andRemember(page, () => page.locator('#teks').fill(less));
  await page.reload();
  await page.getByRole('button', { name: `Kutipan: ${headline}` }).waitFor();
  const quotes = await quotesOf(page);
  assert.equal(quotes.length, before);
  assert.deepEqual([quotes.at(-1)?.text, quotes.at(-1)?.speaker?.name], [headline, 'Siska']);
});

test('a corrected speaker stays with the quote when the text grows by another quote or link', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  // The keyboard goes on where the findings begin.
  assert.match(await page.locator(':focus').innerText(), /^Dibaca sebagai/u);
  const { length } = await quotesOf(page);
  await page.locator(`#daftar-kutipan-${length - 1}-nama`).fill('Siska Marni');
  const corrected = (await quotesOf(page)).at(-1)?.text;
  await page.getByRole('button', { name: 'Sunting naskah' }).press('Enter');
  const grown = `"Kami menunggu sejak subuh di dermaga," kata Wahyu Hidayat, nelayan.\n\n${rawArticle}\n\nBaca juga: Dermaga Lama Ditutup\n`;
  await page.locator('#teks').fill(grown);
  const quotes = await quotesOf(page);
  assert.equal(quotes.length, length + 1);
  assert.equal(quotes.find(({ text }) => text === corrected)?.speaker?.name, 'Siska Marni');
  assert.equal(quotes.filter(({ speaker }) => speaker?.name === 'Siska Marni').length, 1);
});

test('without a selection it says what to do; a quote can be written by hand in any format', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  await page.getByRole('button', { name: 'Jadikan kutipan' }).click();
  await page.getByText('Pilih dulu kata-katanya di naskah.').waitFor();

  await page.getByRole('button', { name: 'Mulai baru' }).click();
  await page.locator('#teks').fill('{"version":"1.0","headline":"Air surut"}');
  await page.getByRole('button', { name: 'Tambah kutipan' }).click();
  const said = page.getByRole('group', { name: 'Kutipan 1' }).getByLabel('Ucapan');
  assert.ok(await said.evaluate((field) => field === document.activeElement));
  assert.equal(await said.getAttribute('aria-invalid'), 'true');
  await said.fill('Air sudah surut.');
  assert.deepEqual(await quotesOf(page), [{ text: 'Air sudah surut.' }]);
});

test('a paragraph that is the quote and no more becomes its block in the article', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, 'Rapat Warga\n\nWarga bertemu lagi.\n\n“Kami menolak.”\n\nRapat selesai pukul sembilan.');
  await select(page, 'Kami menolak.');
  await page.keyboard.press('Alt+q');
  const { body } = JSON.parse(await codeOf(page, 'Payload'));
  const about = body.filter((/** @type {unknown} */ block) => JSON.stringify(block).includes('Kami menolak'));
  assert.deepEqual(about, [{ type: 'quote', quote: { text: 'Kami menolak.' } }]);
});
