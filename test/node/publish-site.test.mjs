/** `warta/publish`: what is in the folder, as those find it who are to use it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { readPayload } from 'warta/payload';
import { PAYLOADS, jembatan } from '../fixtures/published.mjs';
import { filesUnder } from '../support/files.mjs';
import { BASE, folderOf, publishedSite } from '../support/published.mjs';

test('every page is valid HTML, and every snippet', async (t) => {
  const { out } = await publishedSite(t, PAYLOADS);
  const pages = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended'],
      // Style, not validity: how our printer writes voids, quotes and long lines.
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
      },
    }),
  );
  const files = filesUnder(out, '.', '.html').filter((file) => !file.startsWith('assets/'));
  assert.ok(files.length > 6, files.join(' '));
  for (const file of files) {
    const { results } = await pages.validateString(readFileSync(join(out, file), 'utf8'), file);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${ruleId}:${line} ${message}`),
    );
    assert.deepEqual(messages, [], file);
  }
});

test('the page says the same to machines: JSON-LD, Open Graph, canonical, oEmbed', async (t) => {
  const { read, json, articles } = await publishedSite(t, PAYLOADS);
  const folder = folderOf(articles(), 'jembatan-dibuka');
  const page = read(`${folder}index.html`);

  const [, script = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(page) ?? [];
  const ld = JSON.parse(script);
  assert.equal(ld['@type'], 'NewsArticle');
  assert.equal(ld.headline, jembatan.headline);
  assert.equal(ld.hasPart[0].spokenByCharacter.name, 'Ratna Widari');

  assert.match(page, /<link rel="canonical" href="https:\/\/warta-kota\.example\/kota\/jembatan-dibuka">/u);
  assert.match(page, /<meta property="og:image" content="https:\/\/warta-kota\.example\/a\.jpg">/u);
  assert.ok(
    page.includes(
      `<link rel="alternate" type="application/json+oembed" title="Jembatan “Muara” Dibuka &amp; Ramai" href="${BASE}/${folder}oembed.json">`,
    ),
  );
  assert.doesNotMatch(page, /<script(?! type="application\/ld\+json")/u);

  const answer = json(`${folder}oembed.json`);
  assert.deepEqual(
    [answer.version, answer.type, answer.title, answer.author_name, answer.provider_name],
    ['1.0', 'rich', jembatan.headline, 'Rina Saleh', 'Warta Kota'],
  );
  assert.deepEqual(
    [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height],
    [jembatan.image[0]?.url, 1280, 720],
  );
  assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height) && answer.height > 200);
  const [, src = ''] = /<iframe src="([^"]+)"/u.exec(answer.html) ?? [];
  const frame = new URL(src.replaceAll('&amp;', '&'));
  assert.match(frame.href, /^https:\/\/sematan\.example\/berita\/assets\/[^/]+\/frame\.html\?/u);
  assert.equal(frame.searchParams.get('src'), `${BASE}/${folder}card.json`);
  // WordPress lets a frame lead to its own host alone.
  assert.deepEqual(json(`${folder}card.json`).url, `${BASE}/${folder}`);
  assert.match(answer.html, /^<blockquote>.*<\/blockquote><iframe [^>]*width="600" height="\d+"[^>]*><\/iframe>$/u);
});

test('on the host of the articles, a card in a frame leads to the article itself', async (t) => {
  const { json, articles } = await publishedSite(t, PAYLOADS, { base: 'https://warta-kota.example/sematan' });
  assert.equal(json(`${folderOf(articles(), 'jembatan-dibuka')}card.json`).url, jembatan.url);
});

test('an article without a page of its own has ours', async (t) => {
  const { read, json, articles } = await publishedSite(t, PAYLOADS);
  const folder = folderOf(articles(), 'air-mati');
  assert.equal(json(`${folder}payload.json`).url, `${BASE}/${folder}`);
  assert.ok(read(`${folder}index.html`).includes(`<link rel="canonical" href="${BASE}/${folder}">`));
});

test('the payload reads as the article that came in', async (t) => {
  const { read, articles } = await publishedSite(t, PAYLOADS);
  assert.deepEqual(readPayload(read(`${folderOf(articles(), 'jembatan-dibuka')}payload.json`)), readPayload(jembatan));
});

test('the drop-in files lie under an address of their version, and `_headers` makes it immutable', async (t) => {
  const { out, read, articles } = await publishedSite(t, PAYLOADS);
  const [folder = ''] = readdirSync(join(out, 'assets'));
  assert.match(folder, /^\d+\.\d+\.\d+-[\da-f]{8}$/u);
  assert.deepEqual(readdirSync(join(out, 'assets', folder)).sort(), ['frame.html', 'page.css', 'sri.json', 'warta.js']);
  assert.match(
    read('_headers'),
    /^\/berita\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n {2}Access-Control-Allow-Origin: \*/mu,
  );
  assert.ok(read(`${articles()[0]}card.html`).includes(`src="${BASE}/assets/${folder}/warta.js" integrity="sha384-`));
});

test('snippets that are drawn already lie beside those that stand anywhere', async (t) => {
  const { read, articles } = await publishedSite(
    t,
    { 'a.json': jembatan },
    {
      prerender: async (payload, { element, src }) =>
        `<b>${element} ${readPayload(payload).headline.length} ${src.slice(-12)}</b>`,
    },
  );
  const [folder = ''] = articles();
  assert.equal(read(`${folder}quote.prerendered.html`), `<b>quote ${jembatan.headline.length} payload.json</b>`);
  assert.match(read(`${folder}quote.html`), /^<warta-quote src="[^"]+">\n<blockquote/u);
  assert.ok(read(`${folder}index.html`).includes('&lt;warta-card src='));
});
