/** frame.html in iframes of a partner's page. */
import assert from 'node:assert/strict';
import { json } from './server.mjs';
import { article, publish, startSites } from './sites.mjs';

/** @typedef {import('./page.mjs').Visit} Visit */

const LOW = 100;
export const { library } = await startSites();
library.routes['/artikel'] = '<title>Artikel</title>';
// WordPress follows links to the host of the frame alone.
export const { url: src } = await publish(json({ ...article, url: `${library.origin}/artikel` }));

/** @param {Record<string, string>} parameters */
export const addressOf = (parameters) => `${library.origin}/frame.html?${new URLSearchParams(parameters)}`;
export const CARD = addressOf({ element: 'card', src });

/**
 * @param {string} address
 * @param {string} [attributes]
 */
export const iframe = (address, attributes = '') =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" width="400" height="${LOW}" style="border: 0" ${attributes}></iframe>`;

/**
 * Waits until the iframe is as high as what it holds.
 *
 * @param {Visit} seen
 * @param {number} [at] which of the iframes
 */
export async function expectFitting({ page }, at = 0) {
  const inner = page.frameLocator('iframe').nth(at);
  await inner.getByRole('heading', { name: article.headline }).waitFor();
  const wanted = await inner.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  assert.ok(wanted > LOW + 10, String(wanted));
  await page.waitForFunction(
    ({ index, height }) => document.querySelectorAll('iframe')[index]?.clientHeight === height,
    {
      index: at,
      height: wanted,
    },
  );
}
