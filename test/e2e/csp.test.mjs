/** A portal that hosts everything itself, under the strict policy of the design: nothing of it may be violated. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { openPage } from '../support/page.mjs';
import { json, startServer } from '../support/server.mjs';
import { article, documentOf, snippet, visit } from '../support/sites.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html warta dompurify',
].join('; ');

const portal = await startServer({ root: 'dist', headers: { 'content-security-policy': POLICY } });
after(() => portal.close());

const image = [
  {
    url: '/foto.png',
    width: 1280,
    height: 720,
    renditions: [{ url: '/foto.png?640', width: 640 }],
    focalPoint: { x: 0.2, y: 0.8 },
  },
];
portal.routes['/foto.png'] = await readFile('test/fixtures/pixel.png');
portal.routes['/artikel.json'] = json({ ...article, image });

const markup = '<p onclick="alert(1)">Dermaga <em>kayu</em> selesai.</p><script>alert(2)</script>';
const body = [{ type: 'html', html: markup }];
// Entities in JSON-LD are for the readers that are fetched on demand.
const jsonLd = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Dermaga &amp; perahu' };

const BODY = [
  snippet('warta-card', 'src="/artikel.json"'),
  snippet('warta-quote', 'src="/artikel.json"'),
  snippet('warta-baca-juga', '', article),
  snippet('warta-article', '', JSON.stringify({ ...article, body }).replaceAll('<', '\\u003c')),
  snippet('warta-card', '', jsonLd),
  snippet('warta-feed', '', { version: '1.0', items: [article] }),
].join('');
const COUNT = 6;

for (const [file, tag] of Object.entries({
  'warta.js': '<script async src="/warta.js"></script>',
  'warta.full.js': '<script async src="/warta.full.js"></script>',
  'warta.mjs': '<script type="module" src="/warta.mjs"></script>',
})) {
  test(`${file} violates nothing`, async (t) => {
    portal.routes['/'] = documentOf(BODY, tag);
    const seen = await openPage(t);
    const picture = seen.page.waitForResponse((response) => response.url().includes('/foto.png'));
    await seen.page.goto(`${portal.origin}/`);
    const events = await seen.settled(COUNT);
    await picture;
    assert.deepEqual(
      events.map(({ type }) => type),
      Array(COUNT).fill('warta-load'),
    );
    assert.ok(await seen.page.locator('warta-article em', { hasText: 'kayu' }).isVisible());
    assert.ok(await seen.page.getByRole('heading', { name: 'Dermaga & perahu' }).isVisible());
    assert.deepEqual(await seen.problems(), []);
    assert.deepEqual(seen.consoleWarnings, []);
    // The styles came although the policy allows none of the page's own.
    const ratio = await seen.page.locator('[part=media]').evaluate((frame) => frame.clientWidth / frame.clientHeight);
    assert.ok(Math.abs(ratio - 16 / 9) < 0.02, String(ratio));
    for (const request of seen.requests) assert.equal(new URL(request).origin, portal.origin);
  });
}

test('a violation would have been noticed', async (t) => {
  const seen = await visit(t, '<p style="color: red">Merah</p>', { csp: "default-src 'none'", head: '' });
  assert.match((await seen.problems()).join(), /style-src-attr inline/u);
});
