/** The Composer on the demo's own server, and what an editor does there. */
import { startDemo } from './demo.mjs';
import { openPage } from './page.mjs';

/** @typedef {{after: (close: () => Promise<unknown>) => void}} Context */

/**
 * @param {Context} t
 * @param {Parameters<typeof openPage>[1]} [options]
 */
export async function openComposer(t, options) {
  const { address } = await startDemo(t);
  const seen = await openPage(t, { context: { permissions: ['clipboard-read', 'clipboard-write'] }, ...options });
  await seen.page.goto(new URL('composer.html', address).href);
  await seen.page.locator('warta-composer main').waitFor();
  return seen;
}

/** @param {import('playwright-core').Page} page @param {string} text */
export async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('#teks').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('group', { name: 'Yang ditemukan' }).waitFor();
}

/** Waits until the address holds the state as it is. @param {import('playwright-core').Page} page @param {() => Promise<unknown>} act */
export async function andRemember(page, act) {
  const before = page.url();
  await act();
  await page.waitForFunction((url) => location.href !== url, before);
}

/**
 * The code of one kind, as it is shown.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name of its button
 */
export async function codeOf(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
  return page.locator('#keluaran').innerText();
}
