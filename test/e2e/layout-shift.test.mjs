/** An article that is in the page moves nothing: measured by Chromium's own layout-shift entries. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openPage } from '../support/page.mjs';
import {
  article,
  documentOf,
  publish,
  scriptTag,
  showsFallback,
  snippet,
  startSites,
  visit,
} from '../support/sites.mjs';

const TAGS = ['warta-card', 'warta-quote', 'warta-baca-juga'];
const CUT = '<!-- the rest comes later -->';

// The views of a quote and a strip are files beside warta.js, and come after the first paint.
for (const [file, tags] of /** @type {const} */ ([
  ['warta.js', ['warta-card']],
  ['warta.full.js', TAGS],
])) {
  test(`with ${file}, neither an article in the page nor its late picture moves anything`, (t) =>
    showStill(t, file, tags));
}

/**
 * @param {import('node:test').TestContext} t
 * @param {string} file
 * @param {readonly string[]} tags
 */
async function showStill(t, file, tags) {
  const picture = await latePicture();
  const payload = {
    ...article,
    image: [{ url: picture.url }],
    related: [{ headline: 'Dermaga', image: { url: picture.url } }],
  };
  const seen = await visit(t, tags.map((tag) => `${snippet(tag, '', payload)}<p>Teks mitra.</p>`).join(''), {
    head: await scriptTag({ file, attributes: '' }),
  });
  await seen.settled(tags.length);
  await seen.problems();
  picture.send();
  await seen.page.waitForFunction(
    (count) => {
      const images = ['warta-card', 'warta-baca-juga'].flatMap(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('img') ?? [],
      );
      return images.length === count && images.every(({ naturalWidth }) => naturalWidth);
    },
    tags.filter((tag) => tag !== 'warta-quote').length,
  );
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(await seen.layoutShifts(), []);
}

test('an article whose JSON the parser has only half of waits for the other half, and moves nothing', async (t) => {
  const [start = '', rest = ''] = snippet('warta-card', '', article).split('"kicker"');
  const body = `<h1>Mitra</h1>${start}${CUT}"kicker"${rest}<p>Teks mitra.</p>`;
  const { seen, sendRest } = await openInTwoParts(t, documentOf(body, await scriptTag()));
  await seen.page.waitForFunction(
    () => customElements.get('warta-card') && document.querySelector('warta-card > script'),
  );
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.events, []);
  sendRest();
  assert.equal((await seen.settled())[0]?.type, 'warta-load');
  assert.equal(await showsFallback(seen), false);
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.consoleWarnings, []);
  assert.deepEqual(await seen.layoutShifts(), []);
});

test('"for" may name a script that the parser has not reached', async (t) => {
  const later = `<script type="application/json" id="artikel">${JSON.stringify(article)}</script>`;
  const body = `${snippet('warta-card', 'for="artikel"')}<p>Teks mitra.</p>${CUT}${later}`;
  const { seen, sendRest } = await openInTwoParts(t, documentOf(body, await scriptTag()));
  await seen.page.waitForFunction(() => customElements.get('warta-card') && document.querySelector('p'));
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.events, []);
  sendRest();
  assert.equal((await seen.settled())[0]?.type, 'warta-load');
  assert.deepEqual(seen.consoleWarnings, []);
});

test('a shift would have been noticed', async (t) => {
  const seen = await visit(t, '<p>Teks mitra.</p>');
  await seen.page.evaluate(() => new Promise(requestAnimationFrame));
  await seen.page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'Geser' })),
  );
  await seen.problems();
  assert.equal((await seen.layoutShifts()).length, 1);
});

/** A picture that the publisher holds back until `send()`. */
async function latePicture() {
  const sent = later();
  const { url } = await publish(async (_, response) => {
    await sent.promise;
    response.writeHead(200, { 'content-type': 'image/png' }).end(await readFile('test/fixtures/pixel.png'));
  });
  return { url, send: sent.resolve };
}

/**
 * Opens a page of which the server holds back what comes after the cut until `sendRest()`.
 *
 * @param {{after: (close: () => Promise<void>) => void}} t
 * @param {string} html
 */
async function openInTwoParts(t, html) {
  const { partner } = await startSites();
  const rest = later();
  const [start, end] = html.split(CUT);
  partner.routes['/bertahap'] = async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).write(start);
    await rest.promise;
    response.end(end);
  };
  const seen = await openPage(t);
  await seen.page.goto(`${partner.origin}/bertahap`, { waitUntil: 'commit' });
  return { seen, sendRest: rest.resolve };
}

/** A promise, and what keeps it. */
function later() {
  /** @type {() => void} */
  let resolve = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
