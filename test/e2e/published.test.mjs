/** A published site in a browser: whole without JavaScript, and safe whatever the payloads say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { jembatan, PAYLOADS } from '../fixtures/published.mjs';
import { openPage } from '../support/page.mjs';
import { folderOf, publishedSite } from '../support/published.mjs';
import { startServer } from '../support/server.mjs';

/**
 * @param {import('node:test').TestContext} t
 * @param {Record<string, unknown>} payloads
 * @param {object} [options] of the page
 */
async function openSite(t, payloads, options) {
  const site = await publishedSite(t, payloads);
  const server = await startServer({ root: site.out });
  t.after(server.close);
  return {
    ...site,
    skipped: site.problems,
    ...(await openPage(t, options)),
    url: (/** @type {string} */ path) => `${server.origin}/${path}`,
  };
}

test('without JavaScript the page shows headline, quote with speaker, and every related title', async (t) => {
  const { page, url, articles } = await openSite(t, PAYLOADS, { javaScript: false });
  await page.goto(url(''));
  await page.getByRole('link', { name: jembatan.headline }).click();
  assert.equal(page.url(), url(folderOf(articles(), 'jembatan-dibuka')));
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), jembatan.headline);
  assert.match(await page.locator('blockquote').innerText(), /Ini bukan hadiah\.\s+Ratna Widari, Kepala Dinas/u);
  assert.deepEqual(
    await page.getByRole('listitem').allInnerTexts(),
    jembatan.related.map(({ headline }) => headline),
  );
  // The style sheet came: the measure is kept.
  assert.ok(((await page.getByRole('main').boundingBox())?.width ?? 0) < 700);
});

test('no attack of the suite becomes markup in a page or in the index', async (t) => {
  const folder = 'test/fixtures/attacks';
  const suites = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const payloads = suites.map((suite, at) => {
    const words = suite.flatMap((/** @type {{payload: unknown}} */ { payload }) =>
      typeof payload === 'string' ? payload : [],
    );
    return [`${at}.json`, { version: '1.0', items: words.length > 0 ? [hostileArticle(at, words)] : [] }];
  });
  const { page, url, articles, skipped } = await openSite(t, Object.fromEntries(payloads));
  assert.ok(articles().length > 8);
  assert.deepEqual(
    skipped.filter(({ message }) => !/no article/u.test(message)),
    [],
  );
  let alarms = 0;
  for (const name of ['canary', 'alert']) await page.exposeFunction(name, () => void (alarms += 1));
  for (const path of ['', ...articles()]) {
    await page.goto(url(path), { waitUntil: 'domcontentloaded' });
    const made = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const handlers = element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/u.test(name));
        const isOurs =
          /^(?:html|head|meta|title|link|body|header|main|article|section|aside|footer|figure|figcaption|img|h1|h2|p|a|b|small|strong|cite|time|ul|li|blockquote|details|summary|label|textarea)$/u;
        const isData = element instanceof HTMLScriptElement && element.type === 'application/ld+json';
        const leadsAstray = element instanceof HTMLAnchorElement && !/^https?:$/u.test(element.protocol);
        return (isOurs.test(element.localName) || isData) && handlers.length === 0 && !leadsAstray
          ? []
          : element.outerHTML;
      }),
    );
    assert.deepEqual(made, [], path);
  }
  assert.equal(alarms, 0);
});

/**
 * @param {number} at
 * @param {string[]} words
 */
const hostileArticle = (at, words) => ({
  version: '1.0',
  id: `${at} ${words[0]}`,
  headline: `Serangan ${at} ${words[0]}`,
  description: words[1],
  kicker: words[2],
  author: words.map((name) => ({ name, url: name })),
  publisher: { name: words[0], url: words[0] },
  keywords: words,
  image: [{ url: 'https://berita.example/a.jpg', alt: words[0], caption: words[1], creditText: words[2] }],
  body: words.flatMap((text) => [
    { type: 'paragraph', text },
    { type: 'heading', text },
    { type: 'html', html: text },
    {
      type: 'quote',
      quote: { text: `Kata ${text}`, speaker: { name: text, jobTitle: text }, source: { headline: text, url: text } },
    },
    { type: 'image', image: { url: 'https://berita.example/a.jpg', alt: text, caption: text } },
    { type: 'related', links: [{ headline: text, url: text }] },
  ]),
  related: words.map((headline) => ({ headline, url: headline })),
  copyrightNotice: words[0],
});
