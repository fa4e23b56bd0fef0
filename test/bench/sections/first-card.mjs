/** From the click on a link to the first card on the screen, on a slow line and a slow phone, and what moves meanwhile. */
import { brotliCompressSync } from 'node:zlib';
import { prerender } from '../../../dist/lib/static/prerender.js';
import { payloads } from '../articles.mjs';
import { distFile } from '../stage.mjs';
import { median } from './cost.mjs';

const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 7.5e5 / 8 };
const CPU_SLOWDOWN = 4;
const CARDS = 10;
const SCRIPT = '<script async src="/first/warta.js"></script>';
const LINES = '<h1>Portal</h1><p>Halaman mitra dengan beberapa baris teks.</p>';

/**
 * @param {{browser: import('playwright-core').Browser, server: import('../../support/server.mjs').TestServer}} stage
 * @param {number} rounds
 * @returns {Promise<Record<string, {time: number | undefined, shift: number, blocking: number}>>} milliseconds, layout-shift score, milliseconds
 */
export async function measureFirstCard({ browser, server }, rounds) {
  const [payload] = payloads(1);
  server.routes['/first/warta.js'] = compressed(distFile('warta.js'));
  server.routes['/first/payload.json'] = compressed(JSON.stringify(payload));
  server.routes['/first/inline.html'] = hostPage(
    wartaCards(`<script type="application/json">${JSON.stringify(payload)}</script>`),
  );
  server.routes['/first/src.html'] = hostPage(wartaCards('', ' src="/first/payload.json" loading="eager"'));
  server.routes['/first/prerendered.html'] = hostPage((await prerender(payload, { element: 'card' })).repeat(CARDS));
  // What the page itself takes: a shadow tree of one link, drawn by the parser.
  server.routes['/first/bare.html'] = documentOf(
    `${LINES}<warta-card><template shadowrootmode="open"><a href="/">Jembatan</a></template></warta-card>`,
  );
  server.routes['/first/iframe.html'] = documentOf(
    `${LINES}${'<iframe src="/first/frame.html" title="Artikel"></iframe>'.repeat(CARDS)}`,
  );
  // An embed as it is usual: a page of its own that loads the same script for the same payload.
  server.routes['/first/frame.html'] = documentOf(
    `${SCRIPT}<warta-card src="/first/payload.json" loading="eager"></warta-card>`,
  );

  /** @type {Record<string, {time: number | undefined, shift: number, blocking: number}>} */
  const results = {};
  for (const name of ['bare', 'inline', 'prerendered', 'src', 'iframe']) {
    const visits = [];
    for (let round = 0; round < rounds; round++)
      visits.push(await visit(browser, `${server.origin}/first/${name}.html`));
    results[name] = {
      time: median(visits.map(({ time }) => time)),
      shift: Math.max(...visits.map(({ shift }) => shift)),
      blocking: median(visits.map(({ blocking }) => blocking)) ?? 0,
    };
  }
  return results;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  const result = await page.evaluate(() => window.firstCard);
  await context.close();
  return result;
}

/** Runs in every document before its own scripts: resolves a frame after the first card is drawn, here or in an iframe. */
function watch() {
  if (window !== top) return;
  let shift = 0;
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });

  const isDrawn = (document) => document?.querySelector('warta-card')?.shadowRoot?.querySelector('a') != null;
  const look = () => isDrawn(document) || isDrawn(document.querySelector('iframe')?.contentDocument);
  window.firstCard = new Promise((done) => {
    const frame = () => {
      if (look()) requestAnimationFrame(() => done({ time: performance.now(), shift, blocking }));
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** @param {string} content @param {string} [attributes] */
function wartaCards(content, attributes = '') {
  return `<warta-card${attributes}><a href="https://berita.example/daerah/jembatan-1">Jembatan gantung baru</a>${content}</warta-card>`.repeat(
    CARDS,
  );
}

/** A page that embeds by script. @param {string} cards */
const hostPage = (cards) => documentOf(`${SCRIPT}${LINES}${cards}`);

/** @param {string} body */
const documentOf = (body) =>
  compressed(
    `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>${body}</html>`,
  );

/** As a server for the public answers; for both contestants alike. @param {string | Uint8Array} body */
const compressed = (body) => ({ headers: { 'content-encoding': 'br' }, body: brotliCompressSync(body) });
