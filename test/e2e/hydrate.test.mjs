/** Elements that a server has drawn, when the drop-in arrives: the same nodes, alive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender } from 'warta/prerender';
import { arrive, draw, drawn, EVERYTHING, feed, keep, lost, payload, trees, words } from '../support/prerendered.mjs';
import { json, startServer } from '../support/server.mjs';
import { article, publish, snippet, startSites, visit } from '../support/sites.mjs';

for (const [file, attributes] of Object.entries({
  'warta.js': '',
  'warta.full.js': '',
  'warta.mjs': 'type="module"',
})) {
  test(`${file} keeps the nodes, moves nothing and shows nothing twice`, async (t) => {
    const seen = await visit(t, drawn, { head: '' });
    await seen.page.evaluate(keep);
    const before = await seen.page.evaluate(words);
    await arrive(seen, file, attributes);
    await seen.settled(EVERYTHING.length);
    await seen.problems();
    assert.deepEqual(await seen.page.evaluate(lost), []);
    assert.deepEqual(await seen.page.evaluate(words), before);
    assert.deepEqual(await seen.layoutShifts(), []);
    assert.deepEqual(await seen.problems(), []);
    assert.deepEqual(seen.consoleWarnings, []);
    // The pictures are not asked for again.
    const pictures = seen.requests.filter((request) => request.endsWith('.webp'));
    assert.deepEqual([...new Set(pictures)].sort(), pictures.sort());
  });
}

test('every element ends as if it had been drawn in the page', async (t) => {
  const plain = EVERYTHING.map(({ element, variant, layout, headingLevel }) =>
    snippet(
      `warta-${element}`,
      [
        // The server settles the language.
        'lang=id',
        variant && `variant=${variant}`,
        layout && `layout=${layout}`,
        headingLevel && `heading-level=${headingLevel}`,
      ]
        .filter(Boolean)
        .join(' '),
      JSON.stringify(element === 'feed' ? feed : payload).replaceAll('<', '\\u003c'),
    ),
  );
  const [fresh, adopted] = [await visit(t, plain.join('')), await visit(t, drawn)];
  for (const seen of [fresh, adopted]) {
    await seen.settled(EVERYTHING.length);
    await seen.page.locator('warta-article em').waitFor();
    // A picture that is in the page is decoded when it is near; an observer tells the carousel's buttons.
    await seen.page.locator('[part=next][aria-disabled]').waitFor({ state: 'attached' });
  }
  assert.deepEqual(await adopted.page.evaluate(trees), await fresh.page.evaluate(trees));
});

test('it is alive: links report, rows turn, a new payload is shown by the same nodes', async (t) => {
  const html = (await draw({ element: 'card' })) + (await draw({ element: 'feed', layout: 'carousel' }));
  const seen = await visit(t, html, { viewport: { width: 400, height: 900 }, head: '' });
  const { page } = seen;
  await page.evaluate(keep);
  await arrive(seen);
  await seen.settled(2);
  await page.evaluate(() => {
    document.addEventListener('warta-link', (event) => {
      event.preventDefault();
      Reflect.set(window, 'links', [
        ...(Reflect.get(window, 'links') ?? []),
        /** @type {CustomEvent} */ (event).detail,
      ]);
    });
  });
  await page.locator('warta-card').first().getByRole('link').click();
  await page.locator('warta-feed').getByRole('link', { name: payload.headline }).click();
  assert.deepEqual(
    await page.evaluate(() => Reflect.get(window, 'links')),
    Array(2).fill({ url: payload.url, kind: 'article' }),
  );
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await page.waitForFunction(
    () => (document.querySelector('warta-feed')?.shadowRoot?.querySelector('[part=list]')?.scrollLeft ?? 0) > 50,
  );

  const next = { ...payload, headline: 'Perahu Baru', url: 'https://warta-kota.example/baru', image: [] };
  await page.evaluate(async (payload) => {
    const card = document.querySelector('warta-card');
    if (card) await Object.assign(card, { payload }).updateComplete;
  }, next);
  const link = page.locator('warta-card').first().getByRole('link', { name: 'Perahu Baru' });
  assert.equal(await link.getAttribute('href'), 'https://warta-kota.example/baru');
  assert.equal(await link.evaluate((node) => Reflect.get(window, 'kept').includes(node)), true);
  assert.equal(await page.locator('warta-card').first().getByRole('img').count(), 0);
  assert.deepEqual(await seen.problems(), []);
});

test('the focus stays where the reader has put it, also in an element inside another', async (t) => {
  const seen = await visit(t, await draw({ element: 'feed' }), { head: '' });
  const link = seen.page.getByRole('link', { name: feed.items[1]?.headline ?? '' });
  await link.focus();
  await arrive(seen);
  await seen.settled();
  await seen.problems();
  assert.equal(await link.evaluate((node) => node.matches(':focus')), true);
});

test('what the server drew from other data gives way, to the last attribute', async (t) => {
  const renditions = [{ url: `${payload.image[0]?.url}?320`, width: 320 }];
  const old = { ...payload, headline: 'Judul lama', image: [{ ...payload.image[0], renditions }], dir: 'rtl' };
  const now = { ...payload, kicker: undefined, inLanguage: undefined };
  const { url } = await publish(json(now));
  const seen = await visit(t, await prerender(old, { element: 'card', src: url }));
  await seen.settled();
  const fresh = await visit(t, snippet('warta-card', `lang="id" src="${url}"`));
  await fresh.settled();
  assert.deepEqual(await seen.page.evaluate(trees), await fresh.page.evaluate(trees));
  assert.deepEqual(await seen.problems(), []);
});

test('what the server drew stays when the payload does not come', async (t) => {
  const { publisher } = await startSites();
  const seen = await visit(t, await draw({ element: 'card', src: `${publisher.origin}/tiada.json` }));
  assert.equal((await seen.settled())[0]?.type, 'warta-error');
  const link = seen.page.getByRole('link', { name: payload.headline });
  assert.equal(await link.filter({ visible: true }).count(), 1);
  assert.deepEqual(await seen.problems(), []);
});

test('without its own part of the script, what the server drew stays, and nothing is shown twice', async (t) => {
  const seen = await visit(t, await draw({ element: 'card' }), {
    prepare: ({ page }) => page.route('**/warta-hydrate.js', (route) => route.abort()),
  });
  assert.equal((await seen.settled())[0]?.type, 'warta-error');
  assert.equal(await seen.page.getByRole('link', { name: payload.headline }).filter({ visible: true }).count(), 1);
  assert.deepEqual(await seen.problems(), []);
});

test('a page with nothing of the kind does not ask for that part', async (t) => {
  const seen = await visit(t, snippet('warta-card', '', article));
  await seen.settled();
  await seen.problems();
  assert.deepEqual(
    seen.requests.filter((request) => request.includes('hydrate')),
    [],
  );
});

test('a package user gets the same from Lit itself', async (t) => {
  const files = await startServer({ root: '.', cors: true });
  t.after(() => files.close());
  const at = (/** @type {string} */ path) => `${files.origin}/node_modules/${path}`;
  const imports = {
    lit: at('lit/index.js'),
    'lit/': at('lit/'),
    'lit-html': at('lit-html/lit-html.js'),
    'lit-html/': at('lit-html/'),
    'lit-element/': at('lit-element/'),
    '@lit/reactive-element': at('@lit/reactive-element/reactive-element.js'),
    dompurify: at('dompurify/dist/purify.es.mjs'),
  };
  const head = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const seen = await visit(t, drawn, { head });
  await seen.page.evaluate(keep);
  await seen.page.evaluate((url) => import(url).then(() => undefined), `${files.origin}/dist/lib/define.js`);
  await seen.settled(EVERYTHING.length);
  await seen.problems();
  assert.deepEqual(await seen.page.evaluate(lost), []);
  assert.deepEqual(await seen.layoutShifts(), []);
  assert.deepEqual(await seen.problems(), []);
});
