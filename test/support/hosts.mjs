/**
 * Pages that do to the library what old and careless pages do, and what is seen of it. Nothing in here may lean on the
 * page's own functions, since it is those that a hostile page has broken: what looks is taken before the page begins, and
 * asked by the DevTools protocol.
 */
import assert from 'node:assert/strict';
import { documentOf, article, FALLBACK_TEXT, publish, scriptTag, snippet, startSites } from './sites.mjs';
import { outcome, watchEvents, watchGlobals } from './host-watch.mjs';
import { openPage } from './page.mjs';
import { json } from './server.mjs';

/** HTML in an article is what fetches the sanitiser, RSS what fetches the other readers. */
const withHtml = { ...article, body: [{ type: 'html', html: '<p>Dermaga <em>kayu</em> selesai.</p>' }] };
const RSS =
  '<rss version="2.0"><channel><title>Warta Kota</title><item><title>Pasar &amp; Dermaga</title>' +
  '<link>https://warta-kota.example/pasar</link></item></channel></rss>';
const escaped = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Every element, and every source. */
export async function elements() {
  const [card, feed] = await Promise.all([
    publish(json(article)),
    publish({ headers: { 'content-type': 'application/rss+xml' }, body: RSS }),
  ]);
  return [
    snippet('warta-card', '', article),
    snippet('warta-card', `src="${card.url}"`),
    snippet('warta-quote', '', article),
    snippet('warta-baca-juga', `src="${card.url}"`),
    snippet('warta-article', '', escaped(withHtml)),
    snippet('warta-feed', `src="${feed.url}"`),
  ];
}

/** How many elements {@link elements} gives. */
export const COUNT = 6;

/**
 * @typedef {object} Outcome
 * @property {number} shown how many elements show their article
 * @property {string[]} wrongs elements that show neither an article nor their fallback, or both
 * @property {string[]} changes what the script changed of the page's own objects
 *
 * @typedef {object} Host
 * @property {import('./page.mjs').Visit} seen
 * @property {(expression: string) => Promise<any>} ask what an expression gives in the page; promises are awaited
 * @property {(events?: number) => Promise<Outcome>} settle waits until so many elements have told an outcome ({@link COUNT})
 */

/**
 * Opens a page on the partner site.
 *
 * @param {{after: (close: () => Promise<void>) => void}} t the test's context
 * @param {object} [options]
 * @param {string} [options.before] a script that runs before ours
 * @param {string} [options.head] more HTML for the head
 * @param {string} [options.tag] the script tag, that of the README when absent
 * @param {string} [options.body] the elements of {@link elements}, when absent
 * @param {(document: string) => string} [options.edit] changes the whole document
 * @param {Record<string, string>} [options.headers]
 * @param {Parameters<typeof openPage>[1]} [options.page]
 * @returns {Promise<Host>}
 */
export async function openHost(t, { before = '', head = '', tag, body, edit, headers = {}, page } = {}) {
  const { partner } = await startSites();
  const path = `/tuan-rumah-${count++}`;
  const scripts = `${head}<script>${before}</script><script>(${watchGlobals.toString()})()</script>${tag ?? (await scriptTag())}`;
  const document = documentOf(body ?? (await elements()).join(''), scripts);
  partner.routes[path] = { headers, body: edit ? edit(document) : document };
  const seen = await openPage(t, { silent: true, ...page });
  await seen.page.addInitScript(watchEvents);
  const protocol = await seen.page.context().newCDPSession(seen.page);
  await seen.page.goto(`${partner.origin}${path}`);
  const ask = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    seen,
    ask,
    async settle(events = COUNT) {
      await ask(`__toldTo(${events})`);
      return ask(`(${outcome.toString()})(${JSON.stringify(FALLBACK_TEXT)})`);
    },
  };
}

let count = 0;

/**
 * Nothing but our own warnings on the console, at most one for each element; nothing changed, nobody without words.
 *
 * @param {Host} host
 * @param {Outcome} outcome
 */
export function assertHarmless({ seen }, { wrongs, changes }) {
  assert.deepEqual(seen.pageErrors, []);
  assert.deepEqual(seen.consoleErrors, []);
  assert.deepEqual(
    seen.consoleWarnings.filter((line) => !line.startsWith('[warta] ')),
    [],
  );
  assert.ok(seen.consoleWarnings.length <= COUNT, seen.consoleWarnings.join('\n'));
  assert.deepEqual(wrongs, []);
  assert.deepEqual(changes, []);
}
