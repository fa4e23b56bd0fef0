/** The pictures that guard the looks of every element: what is drawn, how, and what two drawings must have in common. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { sameEverywhere } from './browsers/chromium.mjs';
import { facesCss } from './faces.mjs';
import { startServer } from './server.mjs';
import { baselineArticle, baselineFeed } from './baseline-payloads.mjs';

/** Where the baselines are. */
export const FOLDER = new URL('../baselines/', import.meta.url);

const CARDS = ['standard', 'compact', 'hero', 'overlay', 'headline'].map((name) => `card ${name}`);
const QUOTES = ['quote block', 'quote pull', 'quote block 1', 'quote pull 1'];
const STRIPS = ['strip', 'list', 'inline', 'numbered'].map((name) => `baca-juga ${name}`);
const FEEDS = ['grid', 'list', 'carousel'].map((name) => `feed ${name}`);

/**
 * One page with some elements in columns of one width.
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {number} width of a column, in pixels
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [forced] forced colours
 * @property {string} [theme] one of demo/themes
 * @property {'rtl'} [dir]
 * @property {readonly string[]} elements
 */

/** @type {readonly Sheet[]} */
export const SHEETS = [
  { name: 'light', width: 360, elements: [...CARDS, ...QUOTES, ...STRIPS, 'article', ...FEEDS] },
  {
    name: 'dark',
    width: 360,
    scheme: 'dark',
    elements: ['card standard', 'card overlay', 'quote pull', 'baca-juga list'],
  },
  {
    name: 'forced',
    width: 360,
    forced: true,
    elements: ['card overlay', 'quote block', 'baca-juga inline', 'feed carousel'],
  },
  {
    name: 'rtl',
    width: 360,
    dir: 'rtl',
    elements: ['card compact', 'quote block', 'baca-juga list', 'baca-juga numbered'],
  },
  { name: 'narrow', width: 200, elements: ['card standard', 'card compact', 'quote pull', 'baca-juga list'] },
  { name: 'wide', width: 900, elements: ['card standard', 'card hero', 'baca-juga strip'] },
  { name: 'koran', width: 360, theme: 'koran', elements: ['card standard', 'quote block', 'baca-juga list'] },
  { name: 'portal', width: 360, theme: 'portal', elements: ['card standard', 'quote pull', 'baca-juga inline'] },
  {
    name: 'teknologi',
    width: 360,
    theme: 'teknologi',
    scheme: 'dark',
    elements: ['card standard', 'quote pull', 'baca-juga numbered'],
  },
];

/** A picture with a mark in each corner and one off the middle, so that a crop that moves is seen. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path fill="#2b7a78" d="M0 0h640v360H0z"/>
<path fill="#f2b134" d="M0 0h80v80H0zM560 0h80v80h-80zM0 280h80v80H0zM560 280h80v80h-80z"/>
<circle cx="240" cy="140" r="60" fill="#fff"/></svg>`;

/**
 * Draws every sheet, in a browser and with faces that npm has installed.
 *
 * @returns {Promise<Map<string, Buffer>>} PNGs by name
 * @throws {Error} on another machine than Linux x64
 */
export async function draw() {
  const server = await startServer({ root: '.' });
  const browser = await chromium.launch(await sameEverywhere());
  try {
    server.routes['/gambar.svg'] = { headers: { 'content-type': 'image/svg+xml' }, body: PICTURE };
    /** @type {Map<string, Buffer>} */
    const pictures = new Map();
    for (const sheet of SHEETS) {
      server.routes['/lembar'] = page(sheet);
      const view = await browser.newPage({
        viewport: { width: sheet.width * 2 + 72, height: 9_000 },
        colorScheme: sheet.scheme ?? 'light',
        forcedColors: sheet.forced ? 'active' : 'none',
        reducedMotion: 'reduce',
        locale: 'id-ID',
      });
      await view.goto(`${server.origin}/lembar`, { waitUntil: 'networkidle' });
      await view.waitForFunction(isSettled);
      await view.evaluate(() => document.fonts.ready.then(() => undefined));
      const cells = await view.locator('main > div').all();
      for (const [at, cell] of cells.entries()) {
        const name = `${sheet.name} ${sheet.elements[at] ?? ''}`.replaceAll(' ', '-');
        pictures.set(name, await cell.screenshot({ animations: 'disabled' }));
      }
      await view.close();
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * How many pixels differ, beyond what smoothed edges do; all of them when the sizes do.
 *
 * @param {Buffer} a a PNG
 * @param {Buffer} b
 * @returns {{differing: number, all: number}}
 */
export function compare(a, b) {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = one;
  const all = width * height;
  if (other.width !== width || other.height !== height) return { differing: all, all };
  return { differing: pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }), all };
}

/**
 * A baseline.
 *
 * @param {string} name
 * @returns {Promise<Buffer | undefined>} undefined when there is none
 */
export async function baseline(name) {
  return readFile(new URL(`${name}.png`, FOLDER)).catch(() => undefined);
}

/** @param {Sheet} sheet */
function page({ width, theme, dir, elements }) {
  const cells = elements.map((element) => {
    const [kind = '', variant, index] = element.split(' ');
    const isListed = kind === 'baca-juga' || kind === 'feed';
    const attributes = [
      variant && `${isListed ? 'layout' : 'variant'}="${variant}"`,
      index && `index="${index}" share`,
      `for="${kind === 'feed' ? 'umpan' : 'artikel'}"`,
    ];
    return `<div><warta-${kind} ${attributes.filter(Boolean).join(' ')}></warta-${kind}></div>`;
  });
  const theirs = theme ? `<link rel="stylesheet" href="/demo/themes/${theme}.css">` : '';
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Lembar</title>${theirs}
    <style>${facesCss} :root { color-scheme: light dark } body { margin: 0; font-family: 'Noto Sans', sans-serif }
    main { display: flex; flex-wrap: wrap; align-items: start; gap: 8px }
    main > div { box-sizing: border-box; width: ${width + 16}px; padding: 8px; background: Canvas }</style>
    <script type="application/json" id="artikel">${JSON.stringify(baselineArticle(dir))}</script>
    <script type="application/json" id="umpan">${JSON.stringify(baselineFeed())}</script>
    <main>${cells.join('')}</main><script src="/dist/warta.js"></script></html>`;
}

/** Runs in the page: whether every element shows its article, the sanitiser has come, and so have the pictures. */
function isSettled() {
  /** @type {Element[]} */
  const all = [];
  const collect = (/** @type {Document | ShadowRoot} */ root) => {
    for (const node of root.querySelectorAll('*')) {
      all.push(node);
      if (node.shadowRoot) collect(node.shadowRoot);
    }
  };
  collect(document);
  const isReady = (/** @type {Element} */ node) =>
    node instanceof HTMLImageElement
      ? node.complete
      : !node.localName.startsWith('warta-') || node.matches(':state(ready)');
  const article = document.querySelector('warta-article');
  return all.every(isReady) && (!article || !!article.shadowRoot?.querySelector('[part=html]'));
}
