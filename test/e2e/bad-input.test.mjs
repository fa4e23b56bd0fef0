/** Bad input: the fallback or a smaller rendering, one warning with the path, and never an exception in the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, publish, showsFallback, snippet, visit } from '../support/sites.mjs';

const inline = (/** @type {unknown} */ payload, tag = 'warta-card', attributes = '') =>
  snippet(tag, attributes, payload);
const withFields = (/** @type {object} */ fields) => ({ ...article, ...fields });

/** Nothing to show. @type {Array<[name: string, html: string, code: string, path: string]>} */
const refused = [
  ['text that is not JSON', inline('{"headline": "Tanpa'), 'not-json', '$'],
  ['no text', inline(''), 'not-json', '$'],
  ['null', inline('null'), 'wrong-type', '$'],
  ['a number', inline(7), 'wrong-type', '$'],
  ['an empty list', inline([]), 'no-article', '$'],
  ['no headline', inline(withFields({ headline: undefined })), 'no-headline', '$.headline'],
  ['an empty headline', inline(withFields({ headline: ' \n' })), 'no-headline', '$.headline'],
  ['a headline that is no text', inline(withFields({ headline: { id: 'Judul' } })), 'no-headline', '$.headline'],
  ['an unknown major version', inline(withFields({ version: '2.0' })), 'unsupported-version', '$.version'],
  ['an article that has expired', inline(withFields({ expires: '2020-01-01' })), 'not-published', '$.expires'],
  ['"for" that names nothing', snippet('warta-card', 'for="tiada"'), 'no-source', 'for'],
  [
    '"for" that names another element',
    `<p id="lain">Lain</p>${snippet('warta-card', 'for="lain"')}`,
    'no-source',
    'for',
  ],
  [
    '"for" that names a script of another kind',
    `<script id="skrip">'use strict'</script>${snippet('warta-card', 'for="skrip"')}`,
    'no-source',
    'for',
  ],
  [
    '"for" that names a script that is not JSON',
    `<script id="rusak" type="application/json">{</script>${snippet('warta-card', 'for="rusak"')}`,
    'not-json',
    '$',
  ],
  ['an address that is none', snippet('warta-card', 'src="http://["'), 'no-source', 'src'],
  ['no quotes', inline(withFields({ quotes: [] }), 'warta-quote'), 'no-article', '$.quotes'],
  ['an index out of range', inline(article, 'warta-quote', 'index="5"'), 'no-article', '$.quotes[5]'],
  ['a negative index', inline(article, 'warta-quote', 'index="-1"'), 'no-article', '$.quotes[-1]'],
  ['an index that is no number', inline(article, 'warta-quote', 'index="satu"'), 'no-article', '$.quotes[satu]'],
  ['no related links', inline(withFields({ related: [] }), 'warta-baca-juga'), 'no-article', '$.related'],
];

for (const [name, html, code, path] of refused) {
  test(`${name}: the fallback, one warning with the path, warta-error`, async (t) => {
    const seen = await visit(t, html);
    const events = await seen.settled();
    assert.ok(await showsFallback(seen));
    assert.deepEqual(await seen.problems(), []);
    assert.equal(events.length, 1);
    assert.equal(events[0]?.type, 'warta-error');
    assert.equal(events[0]?.error?.code, code);
    assert.ok(events[0]?.error?.path?.startsWith(path), events[0]?.error?.path);
    assertOneWarning(seen.consoleWarnings, path);
  });
}

/** Something to show. @type {Array<[name: string, html: string, shown: string, path: string]>} */
const mended = [
  ['javascript: as the address', inline(withFields({ url: 'javascript:alert(1)' })), article.headline, '$.url'],
  ['data: as the address', inline(withFields({ url: 'data:text/html,Halo' })), article.headline, '$.url'],
  [
    'an address with a user name',
    inline(withFields({ url: 'https://bank.example@jahat.example/' })),
    article.headline,
    '$.url',
  ],
  [
    'a picture at data:',
    inline(withFields({ image: [{ url: 'data:image/png,x' }] })),
    article.headline,
    '$.image[0].url',
  ],
  [
    'a picture that is text',
    inline(withFields({ image: ['https://a.example/b.png'] })),
    article.headline,
    '$.image[0]',
  ],
  [
    'an author that is a number',
    inline(withFields({ author: [7, { name: 'Rina Saleh' }] })),
    'Oleh Rina Saleh',
    '$.author[0]',
  ],
  [
    'a name that is a list',
    inline(withFields({ publisher: { name: ['Warta'] } })),
    article.headline,
    '$.publisher.name',
  ],
  ['a date that is none', inline(withFields({ datePublished: 'kemarin' })), article.headline, '$.datePublished'],
  [
    'a day that does not exist',
    inline(withFields({ datePublished: '2026-02-30' })),
    article.headline,
    '$.datePublished',
  ],
  ['a list that is an object', inline(withFields({ related: {} })), article.headline, '$.related'],
  [
    'one bad quote of two',
    inline(withFields({ quotes: [{ text: 5 }, { text: 'Kami siap.' }] }), 'warta-quote'),
    'Kami siap.',
    '$.quotes[0].text',
  ],
  [
    'a related link with a bad address',
    inline(withFields({ related: [{ headline: 'Tanpa tautan', url: 'vbscript:x' }] }), 'warta-baca-juga'),
    'Tanpa tautan',
    '$.related[0].url',
  ],
];

for (const [name, html, shown, path] of mended) {
  test(`${name}: a smaller rendering and one warning with the path`, async (t) => {
    const seen = await visit(t, html);
    const [event] = await seen.settled();
    assert.equal(event?.type, 'warta-load');
    assert.ok(await seen.page.getByText(shown).isVisible());
    assert.equal(await showsFallback(seen), false);
    for (const href of await hrefs(seen.page)) assert.match(href, /^https:\/\/warta-kota\.example\//u);
    assert.deepEqual(await seen.problems(), []);
    assertOneWarning(seen.consoleWarnings, path);
  });
}

test('relative and protocol-relative addresses are those of the publisher, not of the partner', async (t) => {
  const { url } = await publish({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(withFields({ url: '/perahu' })),
  });
  const seen = await visit(
    t,
    snippet('warta-card', `src="${url}"`) + inline(withFields({ url: '//warta-kota.example/perahu' })),
  );
  await seen.settled(2);
  assert.deepEqual(
    (await hrefs(seen.page)).sort(),
    ['http://warta-kota.example/perahu', new URL('/perahu', url).href].sort(),
  );
  assert.deepEqual(seen.consoleWarnings, []);
});

test('quotes that are none: each has its own warning, and the element one more', async (t) => {
  const seen = await visit(t, inline(withFields({ quotes: [{}, 7] }), 'warta-quote'));
  assert.equal((await seen.settled())[0]?.error?.code, 'no-article');
  assert.ok(await showsFallback(seen));
  assert.deepEqual(
    seen.consoleWarnings.map((line) => /\$[^\s:]+/u.exec(line)?.[0]),
    ['$.quotes[0].text', '$.quotes[1]', '$.quotes[0]'],
  );
});

test('two sources at once: the first by precedence and one warning', async (t) => {
  const other = await publish();
  const seen = await visit(t, inline(withFields({ headline: 'Dari dalam laman' }), 'warta-card', `src="${other.url}"`));
  const events = await seen.settled();
  assert.deepEqual(
    events.map(({ type, headline }) => [type, headline]),
    [['warta-load', 'Dari dalam laman']],
  );
  assert.deepEqual(await seen.problems(), []);
  assert.ok(!seen.requests.includes(other.url));
  assertOneWarning(seen.consoleWarnings, 'source');
});

test('a newer minor version with unknown fields is shown as it is', async (t) => {
  const seen = await visit(t, inline(withFields({ version: '1.7', podcast: { url: 'x' } })));
  assert.equal((await seen.settled())[0]?.type, 'warta-load');
  assert.deepEqual(seen.consoleWarnings, []);
});

test('markup in plain text is shown as the characters that it is', async (t) => {
  const headline = '<img src=x onerror="document.title = 1"> & <b>tebal</b>';
  const seen = await visit(t, inline(JSON.stringify(withFields({ headline })).replaceAll('<', '\\u003c')));
  await seen.settled();
  assert.ok(await seen.page.getByText(headline).isVisible());
  assert.equal(await seen.page.title(), 'Mitra');
});

/** @param {import('playwright-core').Page} page */
const hrefs = (page) =>
  page.locator('[part=base] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/**
 * @param {string[]} warnings
 * @param {string} path
 */
function assertOneWarning(warnings, path) {
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.ok(warnings[0]?.startsWith('[warta] '), warnings[0]);
  assert.ok(warnings[0]?.includes(path), warnings[0]);
}
