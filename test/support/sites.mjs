/**
 * The three parties of an embed, each on an origin of its own: the library's host, the partner site that shows the
 * article, and the publisher that has it.
 */
import { after } from 'node:test';
import { openPage } from './page.mjs';
import { json, startServer } from './server.mjs';

/** @typedef {import('./page.mjs').Visit} Visit */

/** @type {Promise<{library: TestServer, partner: TestServer, publisher: TestServer}> | undefined} */
let sites;
let count = 0;

/** @typedef {import('./server.mjs').TestServer} TestServer */

// One set for a test file, which is one process.
after(async () => {
  await Promise.all(Object.values((await sites) ?? {}).map((server) => server.close()));
});

/** The three servers of this test file; they start with the first call. */
export function startSites() {
  sites ??= Promise.all([startServer({ root: 'dist', cors: true }), startServer(), startServer({ cors: true })]).then(
    ([library, partner, publisher]) => ({ library, partner, publisher }),
  );
  return sites;
}

/**
 * Lets the publisher answer an address that nothing has asked for before.
 *
 * @param {import('./server.mjs').Route} [route] the article of `fixtures`, when absent
 * @returns {Promise<{url: string, path: string}>}
 */
export async function publish(route = json(article)) {
  const { publisher } = await startSites();
  const path = `/payload-${count++}.json`;
  publisher.routes[path] = route;
  return { url: `${publisher.origin}${path}`, path };
}

/** The script tag of the README. */
export async function scriptTag({ file = 'warta.js', attributes = 'async' } = {}) {
  const { library } = await startSites();
  return `<script ${attributes} src="${library.origin}/${file}"></script>`;
}

/**
 * Puts a page on the partner site and opens it.
 *
 * @param {{after: (close: () => Promise<void>) => void}} t the test's context
 * @param {string} body
 * @param {Parameters<typeof openPage>[1] & {head?: string, csp?: string, prepare?: (visit: Visit) => unknown}} [options]
 *   head: HTML, the script tag of the README when absent; csp: the page's Content-Security-Policy; prepare: runs before
 *   the page is opened
 * @returns {Promise<Visit>}
 */
export async function visit(t, body, { head, csp, prepare, ...options } = {}) {
  const { partner } = await startSites();
  const path = `/berita-${count++}`;
  partner.routes[path] = {
    headers: csp === undefined ? {} : { 'content-security-policy': csp },
    body: documentOf(body, head ?? (await scriptTag())),
  };
  const seen = await openPage(t, options);
  await prepare?.(seen);
  await seen.page.goto(`${partner.origin}${path}`);
  return seen;
}

/**
 * @param {string} body
 * @param {string} head
 */
export function documentOf(body, head) {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Mitra</title>${head}</head><body>${body}</body></html>`;
}

/**
 * What a partner pastes: an element with a fallback that reads well by itself.
 *
 * @param {string} tag
 * @param {string} [attributes]
 * @param {unknown} [payload] inline, as a child script: JSON text, or a value
 */
export function snippet(tag, attributes = '', payload = undefined) {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const script = payload === undefined ? '' : `<script type="application/json">${text}</script>`;
  return `<${tag} ${attributes}>${script}${FALLBACK}</${tag}>`;
}

export const FALLBACK_TEXT = 'Baca di laman penerbit';
const FALLBACK = `<a href="https://warta-kota.example/">${FALLBACK_TEXT}</a>`;

/** An article with something for every element, and no picture: nothing asks the network for more. */
export const article = Object.freeze({
  version: '1.0',
  url: 'https://warta-kota.example/perahu',
  headline: 'Perahu Penyeberangan Kembali Melayani Warga Seberang',
  kicker: 'Kota',
  description: 'Dermaga kayu selesai diganti, dan perahu berangkat tiap sepuluh menit sejak pukul lima pagi.',
  author: [{ name: 'Rina Saleh' }],
  publisher: { name: 'Warta Kota' },
  datePublished: '2026-01-26T19:30:00+07:00',
  inLanguage: 'id',
  quotes: [{ text: 'Sekarang kami tidak perlu memutar.', speaker: { name: 'Salma Idris' } }],
  related: [{ headline: 'Dermaga Lama Menjadi Taman Baca', url: 'https://warta-kota.example/dermaga' }],
});

/**
 * Whether a reader sees the fallback; and that nothing else stands in its place.
 *
 * @param {Visit} visit
 */
export const showsFallback = ({ page }) => page.getByRole('link', { name: FALLBACK_TEXT }).first().isVisible();
