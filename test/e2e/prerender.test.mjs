/** Elements that a server has drawn, as HTML: what is there without JavaScript, under a strict policy, and under attack. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { prerender, styleHashes } from 'warta/prerender';
import { draw, drawn, EVERYTHING, feed, payload } from '../support/prerendered.mjs';
import { json } from '../support/server.mjs';
import { publish, startSites, visit } from '../support/sites.mjs';

const QUOTE = payload.quotes[0]?.text ?? '';
const SECOND_QUOTE = payload.quotes[1]?.text ?? '';
const SPEAKER = 'Salma Idris';

test('the same input gives the same HTML', async () => {
  for (const options of EVERYTHING) assert.equal(await draw(options), await draw(structuredClone(options)));
});

test('without JavaScript every element is shown, finished, and nothing twice', async (t) => {
  const { page } = await visit(t, drawn, { javaScript: false });
  assert.equal(await page.getByRole('link', { name: payload.headline, exact: true }).first().isVisible(), true);
  for (const element of await page.locator('warta-quote').all()) {
    assert.equal(await element.getByText(QUOTE).filter({ visible: true }).count(), 1);
    assert.equal(await element.getByText(SPEAKER).filter({ visible: true }).count(), 1);
  }
  for (const element of await page.locator('warta-baca-juga').all()) {
    for (const { headline } of payload.related) {
      assert.equal(await element.getByText(headline).filter({ visible: true }).count(), 1);
    }
  }
  for (const { headline } of feed.items) {
    const link = page.locator('warta-feed').last().getByRole('heading', { name: headline, level: 2 });
    assert.equal(await link.filter({ visible: true }).count(), 1);
  }
  const ratio = await page
    .locator('warta-card [part=media]')
    .first()
    .evaluate((frame) => frame.clientWidth / frame.clientHeight);
  assert.ok(Math.abs(ratio - 16 / 9) < 0.02, String(ratio));
  // A button would do nothing.
  assert.equal(await page.locator('button').filter({ visible: true }).count(), 0);
});

test('one quote of many, and from an address', async (t) => {
  const { url } = await publish(json(payload));
  const html = await draw({ element: 'quote', index: 1, src: url });
  assert.match(html, /^<warta-quote src="[^"]+" lang="id" index="1">/u);
  assert.doesNotMatch(html, /application\/json/u);
  const seen = await visit(t, html);
  await seen.settled();
  assert.ok(await seen.page.locator('blockquote.text').getByText(SECOND_QUOTE).isVisible());
  assert.deepEqual(await seen.problems(), []);
});

test('a strict policy names the styles', async (t) => {
  const { library } = await startSites();
  const hashes = await styleHashes();
  const csp = [
    "default-src 'none'",
    `script-src ${library.origin}`,
    `img-src ${new URL(payload.image[0]?.url ?? '').origin}`,
    `style-src ${Object.values(hashes).join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html warta dompurify',
  ].join('; ');
  const seen = await visit(t, drawn, { csp });
  await seen.settled(EVERYTHING.length);
  assert.deepEqual(await seen.problems(), []);
});

/** Everything that markup of ours is made of. */
const NAMES = new Set(
  `warta-card warta-quote warta-baca-juga warta-article warta-feed template style script slot article section header figure
  figcaption blockquote footer nav div span p a b i cite time strong small h2 h3 h4 ul ol li img button`.split(/\s+/u),
);
const ATTRIBUTES = new Set(
  `href src srcset sizes alt loading decoding width height datetime cite type class part lang dir role tabindex variant layout
  data-kind aria-label aria-hidden shadowrootmode shadowroot heading-level`.split(/\s+/u),
);

test('no attack leaves its text', async (t) => {
  const attacks = ['markup', 'mutation', 'namespaces'].flatMap((name) =>
    JSON.parse(readFileSync(`test/fixtures/attacks/${name}.json`, 'utf8')),
  );
  const words = [
    '</script><script>canary()</script>',
    '<!-- <script>',
    '--><!--/lit-part--></template></style>',
    '"\'`&quot;> onerror=canary() ',
    ...attacks.map((attack) => attack.payload),
  ];
  const { page } = await visit(t, '', { head: '' });
  let htmls = [];
  for (const text of words) {
    const hostile = {
      version: '1.0',
      headline: `A ${text}`,
      url: 'https://warta-kota.example/"><script>canary()</script>',
      kicker: text,
      description: text,
      located: text,
      author: [{ name: text }],
      publisher: { name: text },
      copyrightNotice: text,
      image: [{ url: 'https://warta-kota.example/a.webp?\'"><b>', alt: text, caption: text, creditText: text }],
      body: [
        { type: 'paragraph', text },
        { type: 'heading', text },
        { type: 'html', html: text },
        { type: 'quote', quote: { text: `K ${text}`, speaker: { name: text, jobTitle: text } } },
      ],
      quotes: [{ text: `K ${text}`, speaker: { name: `N ${text}`, jobTitle: text } }],
      related: [{ headline: `B ${text}`, url: 'https://warta-kota.example/pasar' }],
    };
    for (const options of EVERYTHING) {
      const input = options.element === 'feed' ? { version: '1.0', title: text, items: [hostile] } : hostile;
      htmls.push({
        html: await prerender(input, { ...options, lang: text, theme: /** @type {'dark'} */ (text) }),
        text,
      });
    }
  }
  assert.ok(htmls.length > 500);
  const found = await page.evaluate(
    ({ pages, names, attributes }) =>
      pages.flatMap(({ html, text }) => {
        const { body } = /** @type {any} */ (Document).parseHTMLUnsafe(html);
        /** @type {(root: ParentNode) => Element[]} */
        const all = (root) =>
          [...root.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? [node, ...all(node.shadowRoot)] : node));
        const nodes = all(body);
        const strange = nodes.filter(
          (node) =>
            !names.includes(node.localName) ||
            (node.localName === 'script' && node.getAttribute('type') !== 'application/json') ||
            (node.localName === 'style' && !node.textContent?.includes('.base')) ||
            node.getAttributeNames().some((name) => !attributes.includes(name) && !(name === 'theme')),
        );
        const isOne = body.children.length === 1 && body.firstElementChild?.shadowRoot;
        return isOne && !strange.length ? [] : [{ text, strange: strange.map(({ outerHTML }) => outerHTML) }];
      }),
    { pages: htmls, names: [...NAMES], attributes: [...ATTRIBUTES] },
  );
  assert.deepEqual(found, []);
});
