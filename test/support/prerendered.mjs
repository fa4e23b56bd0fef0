/** Elements that a server has drawn, for end-to-end tests. */
import { prerender } from 'warta/prerender';
import { scriptTag } from './sites.mjs';
import { illustrated } from './variants.mjs';

/** @typedef {import('./page.mjs').Visit} Visit */
/** @typedef {import('../../dist/lib/static/prerender.js').PrerenderOptions} Options */

const full = await illustrated();

export const payload = {
  ...full,
  body: [
    { type: 'paragraph', text: 'Warga naik perahu sejak pagi.' },
    { type: 'html', html: '<p>Dermaga <em>kayu</em> selesai.</p>' },
    { type: 'quote', quote: full.quotes[0] },
    { type: 'related', links: full.related },
    { type: 'image', image: full.image[0] },
  ],
};
export const feed = { version: '1.0', items: [payload, { ...payload, headline: 'Jadwal Perahu Selama Libur' }] };

/** @type {Array<Options>} */
export const EVERYTHING = [
  { element: 'card' },
  { element: 'card', variant: 'overlay' },
  { element: 'quote' },
  { element: 'quote', variant: 'pull' },
  { element: 'baca-juga' },
  { element: 'baca-juga', layout: 'numbered' },
  { element: 'article' },
  { element: 'feed' },
  { element: 'feed', layout: 'carousel', headingLevel: 2 },
];
/** All of them on one page. */
export const drawn = (await Promise.all(EVERYTHING.map((options) => draw(options)))).join('<p>Teks mitra.</p>');

/** @param {Options} options */
export function draw(options) {
  return prerender(options.element === 'feed' ? feed : payload, options);
}

/**
 * Lets the drop-in arrive in a page that is shown already.
 *
 * @param {Visit} seen
 * @param {string} [file]
 * @param {string} [attributes]
 */
export async function arrive({ page }, file = 'warta.js', attributes = '') {
  const src = /src="([^"]+)"/u.exec(await scriptTag({ file }))?.[1] ?? '';
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.addScriptTag({ url: src, ...(attributes && { type: 'module' }) });
}

/** Runs in the page: remembers every element that the server has drawn. */
export function keep() {
  Reflect.set(window, 'kept', inside(document));

  /**
   * @param {ParentNode} root
   * @returns {Element[]}
   */
  function inside(root) {
    return [...root.querySelectorAll('*')].flatMap((node) =>
      node.shadowRoot ? [node, ...inside(node.shadowRoot)] : node,
    );
  }
}

/** Runs in the page: what has been drawn and is no longer there. HTML is sanitised in the page alone, and styles become sheets. */
export function lost() {
  return Reflect.get(window, 'kept')
    .filter((/** @type {Element} */ node) => !node.isConnected && !node.matches('style, p[part=paragraph]'))
    .map((/** @type {Element} */ node) => node.outerHTML);
}

/** Runs in the page: all that a reader reads. */
export function words() {
  return [...document.querySelectorAll('body > *')].map((node) => /** @type {HTMLElement} */ (node).innerText);
}

/** Runs in the page: the trees of all elements, without comments. */
export function trees() {
  return [...document.querySelectorAll('body > *')].flatMap((host) =>
    host.shadowRoot ? [print(host.shadowRoot)] : [],
  );

  /**
   * @param {Node} node
   * @returns {unknown}
   */
  function print(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
    const inner = [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(print);
    if (!(node instanceof Element)) return inner;
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    return [node.localName, attributes, inner, node.shadowRoot && print(node.shadowRoot)];
  }
}
