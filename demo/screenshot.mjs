/**
 * Pictures of the demo.
 *
 *   npm run screenshot                                 the picture of the README: the partner page, as WebP
 *   npm run screenshot -- PAGE FOLDER [WIDTHS] [SCHEMES]
 *     PAGE      a page below demo/, such as index.html, or any address
 *     FOLDER    where the PNGs go, one for each width and colour scheme, of the whole page
 *     WIDTHS    320,768,1280 when absent
 *     SCHEMES   light,dark when absent
 *
 * A built dist must be there (`npm run build`); the server is the demo's own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../test/support/browsers.mjs';

const README_PICTURE = new URL('gambar/gallery.webp', import.meta.url);
const README_VIEW = { width: 1280, height: 1010 };
const README_LIMIT = 250_000;
/** Chromium draws no taller surface than this. */
const MAX_HEIGHT = 16_000;
const ELEMENTS = 'warta-card, warta-quote, warta-baca-juga, warta-article, warta-feed';

const [page, folder, widths = '320,768,1280', schemes = 'light,dark'] = process.argv.slice(2);
if (page !== undefined && folder === undefined) {
  console.error('A page needs a folder: npm run screenshot -- PAGE FOLDER [WIDTHS] [SCHEMES]');
  process.exit(1);
}

const server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
  env: { ...process.env, SKIP_BUILD: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [base] = await once(createInterface(server.stdout), 'line');
const browser = await chromium.launch(await chromiumOptions());
try {
  if (page === undefined) await drawReadmePicture(base);
  else await drawPages(new URL(page, base).href, folder ?? '.');
} finally {
  await browser.close();
  server.kill();
}

/** @param {string} address */
async function drawReadmePicture(address) {
  const view = await open(address, README_VIEW, 'light', 2);
  const png = await view.screenshot();
  const picture = Buffer.from(await view.evaluate(encodeWebp, png.toString('base64')), 'base64');
  await mkdir(new URL('.', README_PICTURE), { recursive: true });
  await writeFile(README_PICTURE, picture);
  console.log(`${basename(README_PICTURE.pathname)} ${picture.length} B of ${README_LIMIT}`);
  if (picture.length > README_LIMIT) process.exitCode = 1;
}

/**
 * @param {string} address
 * @param {string} target
 */
async function drawPages(address, target) {
  await mkdir(target, { recursive: true });
  for (const colorScheme of /** @type {Array<'light' | 'dark'>} */ (schemes.split(','))) {
    for (const width of widths.split(',').map(Number)) {
      const view = await open(address, { width, height: 900 }, colorScheme, 1);
      await showAll(view, width);
      const name = basename(new URL(address).pathname, '.html') || 'index';
      const path = join(target, `${name}-${width}-${colorScheme}.png`);
      await view.screenshot({ path });
      console.log(path);
      await view.close();
    }
  }
}

/**
 * @param {string} address
 * @param {{width: number, height: number}} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {number} deviceScaleFactor
 */
async function open(address, viewport, colorScheme, deviceScaleFactor) {
  const view = await browser.newPage({ viewport, colorScheme, deviceScaleFactor, locale: 'id-ID' });
  await view.goto(address, { waitUntil: 'networkidle' });
  await view.evaluate(() => document.fonts.ready);
  return view;
}

/**
 * Makes the window as tall as the page, so that lazy elements and pictures come; they make the page taller in turn.
 *
 * @param {import('playwright-core').Page} view
 * @param {number} width
 */
async function showAll(view, width) {
  for (let height = 0; ;) {
    const next = Math.min(await view.evaluate(() => document.documentElement.scrollHeight), MAX_HEIGHT);
    if (next === height) break;
    height = next;
    await view.setViewportSize({ width, height });
    await view.waitForFunction(isSettled, ELEMENTS);
  }
}

/**
 * Runs in the page: whether no element in sight waits for its payload, and no picture for its bytes.
 *
 * @param {string} selector
 */
function isSettled(selector) {
  const isInSight = (/** @type {Element} */ element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
  };
  const waiting = [...document.querySelectorAll(selector)].filter(
    (host) => isInSight(host) && !host.matches(':state(ready), :state(error)'),
  );
  /** @type {HTMLImageElement[]} */
  const pictures = [];
  const collect = (/** @type {Document | ShadowRoot} */ root) => {
    pictures.push(...[...root.querySelectorAll('img')].filter(isInSight));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) collect(shadowRoot);
  };
  collect(document);
  return waiting.length === 0 && pictures.every((picture) => picture.complete);
}

/**
 * Runs in the page: a PNG as WebP, both in base64.
 *
 * @param {string} png
 * @returns {Promise<string>}
 */
async function encodeWebp(png) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/webp', 0.72).split(',')[1] ?? '';
}
