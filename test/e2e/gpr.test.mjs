/** What the recipe for government portals promises: their container and their XML, without their script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.mjs';
import { startServer } from '../support/server.mjs';

/** The policy that the recipe asks for, with Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html warta dompurify";

test('the XML of a portal is shown in its container, twice on the page and inserted late', async (t) => {
  const server = await startServer({ root: '.', headers: { 'content-security-policy': POLICY } });
  t.after(() => server.close());
  const seen = await openPage(t);
  const { page } = seen;
  await page.goto(`${server.origin}/demo/gpr.html`);

  const first = page.locator('#gpr-kominfo-widget-container').getByRole('region', { name: 'Kabar Pemerintah' });
  await first.getByRole('listitem').nth(5).waitFor();
  assert.equal(await first.getByRole('listitem').count(), 6);
  const item = first.getByRole('listitem').nth(1);
  const link = item.getByRole('link', { name: 'Peta Banjir & Titik Kumpul Kini Bisa Diunduh Warga' });
  assert.equal(await link.getAttribute('href'), 'https://kabar-pemerintah.example/peta-banjir');
  for (const words of ['Kebencanaan', '15.05 WIB']) assert.ok(await item.getByText(words).isVisible(), words);

  const second = page.locator('warta-feed[layout="carousel"]');
  await second.scrollIntoViewIfNeeded();
  await second.getByRole('listitem').nth(5).waitFor();

  await page.getByRole('button', { name: 'Sisipkan widget' }).click();
  const late = page.locator('#tujuan').getByRole('listitem');
  await late.nth(2).waitFor();
  assert.equal(await late.count(), 3);

  assert.equal(server.count('/demo/gpr.xml'), 1);
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.consoleWarnings, []);
});
