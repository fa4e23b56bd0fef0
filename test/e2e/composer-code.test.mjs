/** What the Composer gives to copy, on somebody else's page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawArticle } from '../fixtures/raw-articles.mjs';
import { codeOf, openComposer, paste } from '../support/composer.mjs';
import { json } from '../support/server.mjs';
import { publish, startSites, visit } from '../support/sites.mjs';

test('paste, correct a speaker, copy: the snippet shows the same on a page of another origin', async (t) => {
  const composer = await openComposer(t);
  const { page } = composer;
  await paste(page, rawArticle);
  await page.getByRole('button', { name: 'Kutipan', exact: true }).click();
  await page.getByRole('button', { name: '320', exact: true }).click();

  // The mark of the speaker opens its editor, by keyboard.
  const mark = page.getByRole('button', { name: /^Penutur: .*kata Arwan/u });
  await mark.focus();
  assert.match(await page.getByRole('tooltip').innerText(), /Keyakinan: \d+ %/u);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  assert.equal(await dialog.getByLabel('Penutur').inputValue(), 'Arwan Sulaiman');
  await dialog.getByLabel('Penutur').fill('Arwan S. Daeng');
  await dialog.getByLabel('Jabatan').fill('Camat Mantikulore');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await mark.blur();
  await mark.focus();
  assert.match(await page.getByRole('tooltip').innerText(), /Arwan S\. Daeng\s+Anda perbaiki\./u);

  const shown = page.locator('.stage warta-quote');
  await shown.getByText('Arwan S. Daeng').waitFor();
  const expected = await shown.evaluate((host) =>
    host.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/gu, ''),
  );

  const { library } = await startSites();
  await page.getByLabel('Folder skrip').fill(`${library.origin}/`);
  await page.getByRole('button', { name: 'Salin' }).click();
  await page.getByText('Tersalin').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(code, /integrity="sha384-/u);
  assert.match(code, /<cite>Arwan S\. Daeng<\/cite>/u);
  assert.deepEqual(await composer.problems(), []);

  const partner = await visit(t, `<div style="width: 320px">${code}</div>`, { head: '' });
  await partner.settled();
  const there = partner.page.locator('warta-quote');
  assert.equal(await there.locator('[part=speaker]').innerText(), 'Arwan S. Daeng');
  assert.equal(
    await there.evaluate((host) => host.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/gu, '')),
    expected,
  );
  assert.deepEqual(await partner.problems(), []);
});

test('every kind of code is offered, and each parses as what it is', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  assert.match(await codeOf(page, 'Modul'), /<script type="module" src="[^"]+warta\.mjs" integrity="sha384-/u);
  assert.doesNotMatch(await codeOf(page, 'HTML murni'), /<script|warta-/u);
  assert.match(
    await codeOf(page, 'React'),
    /import 'warta\/card\/define';[\s\S]+<warta-card variant="standard" payload=\{payload\} \/>/u,
  );
  assert.equal(JSON.parse(await codeOf(page, 'Payload')).version, '1.0');
  const jsonLd = /^<script[^>]+>([\s\S]+)<\/script>/u.exec(await codeOf(page, 'JSON-LD'))?.[1] ?? '';
  assert.equal(JSON.parse(jsonLd)['@type'], 'NewsArticle');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Unduh/u }).click();
  assert.equal((await download).suggestedFilename(), 'berita.html');
});

for (const [how, head] of /** @type {const} */ ([
  ['which a script fits', true],
  ['without any script, which the preview has measured', false],
])) {
  test(`an iframe shows the element in its height, ${how}`, async (t) => {
    const { page, problems } = await openComposer(t);
    const { library } = await startSites();
    await paste(page, rawArticle);
    const payload = JSON.parse(await codeOf(page, 'Payload'));
    const { url } = await publish(json(payload));
    await page.getByRole('button', { name: '480', exact: true }).click();
    await page.getByLabel('Varian').selectOption('compact');
    await page.getByRole('button', { name: 'Iframe' }).click();
    await page.getByLabel('Folder skrip').fill(`${library.origin}/`);
    await page.getByLabel('Alamat payload').fill(url);
    await page.locator('.framed').getByRole('heading', { name: payload.headline }).waitFor();
    await page.locator('#keluaran', { hasText: ' height="' }).waitFor();
    const code = await page.locator('#keluaran').innerText();
    assert.deepEqual(await problems(), []);

    const partner = await visit(t, `<div style="width: 480px">${code}</div>`, head ? {} : { head: '' });
    await partner.settled();
    const inner = partner.page.frameLocator('iframe');
    await inner.getByRole('heading', { name: payload.headline }).waitFor();
    assert.equal(await inner.locator('warta-card').getAttribute('variant'), 'compact');
    const wanted = await inner.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    assert.ok(wanted > 60, String(wanted));
    await partner.page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, wanted);
    assert.equal(await partner.page.locator('iframe').getAttribute('title'), payload.headline);
    assert.deepEqual(await partner.problems(), []);
  });
}

test('the iframe asks the frame for what the preview shows, of every element', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  await page.getByRole('button', { name: 'Iframe' }).click();
  await page.getByLabel('Folder skrip').fill('https://cdn.example/warta');
  await page.getByLabel('Alamat payload').fill('https://berita.example/a.json?x=1&y=2');
  const element = page.getByRole('group', { name: 'Elemen' });
  const asked = async (/** @type {string} */ name) => {
    await element.getByRole('button', { name, exact: true }).click();
    const [, src = ''] = /src="([^"]+)"/u.exec(await page.locator('#keluaran').innerText()) ?? [];
    const { href, search, searchParams } = new URL(src.replaceAll('&amp;', '&'));
    // The order by which the drop-in knows its frames.
    assert.match(search, /^\?element=/u);
    assert.equal(href.slice(0, href.indexOf('?')), 'https://cdn.example/warta/frame.html');
    assert.equal(searchParams.get('src'), 'https://berita.example/a.json?x=1&y=2');
    searchParams.delete('src');
    return searchParams.toString();
  };
  assert.equal(await asked('Kartu'), 'element=card&variant=standard');
  assert.equal(await asked('Baca juga'), 'element=baca-juga&layout=strip');
  assert.equal(await asked('Umpan'), 'element=feed&layout=grid');
  assert.equal(await asked('Artikel'), 'element=article');
  assert.equal(await asked('Kutipan'), 'element=quote&variant=block');
  await page.locator('#nomor').selectOption({ index: 2 });
  assert.equal(await asked('Kutipan'), 'element=quote&variant=block&index=2');
});

test('pure HTML is read without JavaScript, of every element', async (t) => {
  const { page } = await openComposer(t);
  await paste(page, rawArticle);
  await page.getByLabel('Alamat artikel').fill('https://berita.example/jalan');
  const element = page.getByRole('group', { name: 'Elemen' });
  const read = async (/** @type {string} */ name) => {
    await element.getByRole('button', { name, exact: true }).click();
    const { page: partner } = await visit(t, await codeOf(page, 'HTML murni'), { javaScript: false, head: '' });
    return partner.locator('body');
  };
  const headline = 'Warga Kampung Nelayan Tolak Penutupan Jalan Inspeksi';
  for (const name of ['Kartu', 'Umpan']) {
    const link = (await read(name)).getByRole('link', { name: headline });
    assert.equal(await link.getAttribute('href'), 'https://berita.example/jalan', name);
  }
  const quote = await read('Kutipan');
  assert.match(await quote.getByRole('blockquote').innerText(), /duduk bersama[\s\S]+Arwan Sulaiman/u);
  assert.match(await (await read('Baca juga')).getByRole('list').innerText(), /Jembatan Palu IV Dibuka Kembali/u);
  const whole = await read('Artikel');
  assert.equal(await whole.getByRole('heading').first().innerText(), headline);
  assert.match(await whole.innerText(), /Omzet pedagang[\s\S]+Nanti kami cek/u);
});
