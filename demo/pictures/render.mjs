/**
 * Renders the drawings in `source/` to WebP beside this file: `node demo/pictures/render.mjs [name…]`.
 *
 * A scene becomes 320, 640 and 1280 pixels wide, a portrait or a logo 96, 192 and 384. The browser that the tests use draws
 * and encodes, so nothing else is needed. The results are committed; run this after a drawing has changed.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../test/support/browsers.mjs';

const SCENE_WIDTHS = [320, 640, 1280];
const SQUARE_WIDTHS = [96, 192, 384];
const QUALITY = 0.8;
/** All pictures together, in bytes: a visitor of the gallery must not wait, and a clone stays small. */
const LIMIT = 900_000;

const here = new URL('./', import.meta.url);
const names = (await readdir(new URL('source/', here)))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length))
  .sort();
const unknown = process.argv.slice(2).find((name) => !names.includes(name));
if (unknown) {
  console.error(`There is no drawing source/${unknown}.svg`);
  process.exit(1);
}

const browser = await chromium.launch(await chromiumOptions());
try {
  const page = await browser.newPage();
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : names) await render(page, name);
} finally {
  await browser.close();
}

let total = 0;
for (const file of await readdir(here)) if (file.endsWith('.webp')) total += (await stat(new URL(file, here))).size;
console.log(`${total} B in all, of ${LIMIT}`);
if (total > LIMIT) process.exitCode = 1;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function render(page, name) {
  const drawing = await readFile(new URL(`source/${name}.svg`, here), 'utf8');
  const [, boxWidth = '', boxHeight = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
  const ratio = Number(boxHeight) / Number(boxWidth);
  const sizes = [];
  for (const width of ratio === 1 ? SQUARE_WIDTHS : SCENE_WIDTHS) {
    const height = Math.round(width * ratio);
    const base64 = await page.evaluate(encode, { drawing, width, height, quality: QUALITY });
    const bytes = Buffer.from(base64, 'base64');
    await writeFile(new URL(`${name}-${width}.webp`, here), bytes);
    sizes.push(`${width}: ${bytes.length} B`);
  }
  console.log(`${name.padEnd(20)} ${sizes.join(', ')}`);
}

/**
 * Runs in the browser: an SVG document as WebP, in base64.
 *
 * @param {{drawing: string, width: number, height: number, quality: number}} options
 * @returns {Promise<string>}
 */
async function encode({ drawing, width, height, quality }) {
  const image = new Image();
  // An image needs a size of its own before it can be drawn without a page around it.
  const sized = drawing.replace('<svg ', `<svg width="${width}" height="${height}" `);
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}
