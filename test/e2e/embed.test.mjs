/** What the README promises: paste one script tag and an element, and a page of another origin shows the article. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { article, publish, scriptTag, showsFallback, snippet, startSites, visit } from '../support/sites.mjs';

const words = article.quotes[0]?.text ?? '';
const relatedHeadline = article.related[0]?.headline;

test('one script tag renders a card, a quote and a strip from one payload of another origin', async (t) => {
  const { url } = await publish();
  const seen = await visit(
    t,
    ['warta-card', 'warta-quote', 'warta-baca-juga'].map((tag) => snippet(tag, `src="${url}"`)).join(''),
  );
  await seen.settled(3);

  const { page } = seen;
  assert.equal(await page.getByRole('link', { name: article.headline }).getAttribute('href'), article.url);
  assert.ok(await page.getByText('Senin, 26 Januari 2026 · 19.30 WIB').isVisible());
  assert.ok(await page.getByRole('blockquote').getByText(words).isVisible());
  const strip = page.getByRole('navigation', { name: 'Baca juga' });
  assert.equal(await strip.getByRole('link').innerText(), relatedHeadline);

  assert.equal(await showsFallback(seen), false);
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.consoleWarnings, []);
});

test('asks for the page, the script and the payload, and for nothing else', async (t) => {
  const { library, partner } = await startSites();
  const { url } = await publish();
  const seen = await visit(t, snippet('warta-card', `src="${url}"`));
  await seen.settled();
  await seen.problems();
  const asked = seen.requests.filter((request) => !request.startsWith(partner.origin));
  assert.deepEqual(asked, [`${library.origin}/warta.js`, url]);
});

test('one request serves all elements with the same address, and none of it is a preflight', async (t) => {
  const { publisher } = await startSites();
  const { url, path } = await publish();
  const elements = ['warta-card', 'warta-quote', 'warta-baca-juga'].map((tag) => snippet(tag, `src="${url}"`));
  const seen = await visit(t, elements.join('').repeat(4));
  await seen.settled(12);
  assert.deepEqual(
    publisher.requests.filter((request) => request.path === path).map(({ method }) => method),
    ['GET'],
  );
});

test('the publisher learns the site of the reader, but neither the page nor a cookie', async (t) => {
  const { partner, publisher } = await startSites();
  const { url, path } = await publish();
  const seen = await visit(t, snippet('warta-card', `src="${url}"`), {
    prepare: ({ page }) => page.context().addCookies([{ name: 'pembaca', value: '1', url: publisher.origin }]),
  });
  await seen.settled();
  const { headers } = publisher.requests.find((request) => request.path === path) ?? assert.fail('no request');
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, `${partner.origin}/`);
});

test('a lazy element off the screen asks for nothing until the reader comes near', async (t) => {
  const { publisher } = await startSites();
  const [near, far] = [await publish(), await publish()];
  const seen = await visit(
    t,
    `${snippet('warta-card', `src="${near.url}"`)}<div style="height: 6000px"></div>${snippet('warta-card', `src="${far.url}"`)}`,
  );
  await seen.settled();
  assert.deepEqual(await seen.problems(), []);
  assert.equal(publisher.count(far.path), 0);
  await seen.page.mouse.wheel(0, 5000);
  await seen.settled(2);
  assert.equal(publisher.count(far.path), 1);
});

test('elements that are inserted later upgrade by themselves', async (t) => {
  const { url } = await publish();
  const seen = await visit(t, '<main></main>');
  await seen.page.waitForFunction(() => customElements.get('warta-card'));
  await seen.page.evaluate(
    (html) => {
      const main = document.querySelector('main');
      main?.insertAdjacentHTML('beforeend', html);
      const card = document.createElement('warta-card');
      Object.assign(card, { payload: { version: '1.0', headline: 'Dipasang dengan properti' } });
      main?.append(card);
    },
    snippet('warta-quote', `src="${url}"`),
  );
  await seen.settled(2);
  assert.ok(await seen.page.getByText(words).isVisible());
  assert.ok(await seen.page.getByText('Dipasang dengan properti').isVisible());
  assert.deepEqual(await seen.problems(), []);
});

test('a click on the text of a card follows its link, and one that selects does not', async (t) => {
  const seen = await visit(t, snippet('warta-card', '', article));
  await seen.settled();
  const { page } = seen;
  await page.route(article.url, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Artikel</title>' }));
  const dek = page.getByText(article.description);
  const { x, y } = (await dek.boundingBox()) ?? assert.fail('no dek');
  await page.mouse.move(x + 5, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 8, { steps: 4 });
  await page.mouse.up();
  assert.notEqual(await page.evaluate(() => String(getSelection())), '');
  assert.equal(await page.title(), 'Mitra');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await dek.click();
  await page.waitForURL(article.url);
});

test('leaves no new name on window, nor among the well-known symbols', async (t) => {
  const names = () => [window, Symbol].flatMap((owner) => Reflect.ownKeys(owner).map(String).sort());
  const { page: without } = await visit(t, '<p>Tanpa</p>', { head: '' });
  const seen = await visit(t, snippet('warta-card', '', article));
  await seen.settled();
  assert.deepEqual(await seen.page.evaluate(names), await without.evaluate(names));
});

/** Where a page may put the tag; each takes the tag and the element. */
/** @type {Record<string, (tag: string, card: string) => {head: string, body: string}>} */
const places = {
  'in the head, async': (tag, card) => ({ head: tag, body: card }),
  'in the head, blocking': (tag, card) => ({ head: tag.replace(' async', ''), body: card }),
  'in the head, deferred': (tag, card) => ({ head: tag.replace('async', 'defer'), body: card }),
  'before the element': (tag, card) => ({ head: '', body: tag + card }),
  'at the end of the body': (tag, card) => ({ head: '', body: card + tag }),
  'at the end of the body, blocking': (tag, card) => ({ head: '', body: card + tag.replace(' async', '') }),
  "document.write'n with its element": (tag, card) => ({
    head: '',
    body: `<script>document.write(${JSON.stringify(tag + card).replaceAll('</', '<\\/')})</script><p>Sesudahnya</p>`,
  }),
  'inserted by another script': (tag, card) => ({
    head: '',
    body: `${card}<script>document.head.append(Object.assign(document.createElement('script'), { src: '${/src="([^"]*)"/.exec(tag)?.[1]}' }))</script>`,
  }),
};

for (const [place, arrange] of Object.entries(places)) {
  test(`works with the script ${place}`, async (t) => {
    const { url } = await publish();
    const cards = snippet('warta-card', `src="${url}"`) + snippet('warta-quote', '', article);
    const { head, body } = arrange(await scriptTag(), cards);
    const seen = await visit(t, body, { head });
    const events = await seen.settled(2);
    assert.deepEqual(
      events.map(({ type }) => type),
      ['warta-load', 'warta-load'],
    );
    assert.ok(await seen.page.getByRole('link', { name: article.headline }).isVisible());
    assert.deepEqual(await seen.problems(), []);
  });
}

test('warta.mjs is the same as a module', async (t) => {
  const { url } = await publish();
  const head = await scriptTag({ file: 'warta.mjs', attributes: 'type="module"' });
  const seen = await visit(t, snippet('warta-card', `src="${url}"`), { head });
  await seen.settled();
  assert.ok(await seen.page.getByRole('link', { name: article.headline }).isVisible());
  assert.deepEqual(await seen.problems(), []);
});

for (const [file, attributes] of Object.entries({
  'warta.js': 'async',
  'warta.full.js': 'async',
  'warta.mjs': 'type="module"',
})) {
  test(`${file} runs with the integrity that sri.json names, and not with another`, async (t) => {
    const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
    const card = snippet('warta-card', '', article);
    const tagWith = (/** @type {string} */ integrity) =>
      scriptTag({ file, attributes: `${attributes} crossorigin integrity="${integrity}"` });

    const seen = await visit(t, card, { head: await tagWith(hashes[file]) });
    await seen.settled();
    assert.deepEqual(await seen.problems(), []);

    const other = await visit(t, card, { head: await tagWith(`sha384-${'A'.repeat(64)}`) });
    assert.ok(await showsFallback(other));
    assert.match(other.consoleErrors.join(), /integrity/u);
    assert.deepEqual(other.events, []);
  });
}
