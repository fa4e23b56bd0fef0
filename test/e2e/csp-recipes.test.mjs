/** The policies that SECURITY.md recommends, each with its way of embedding, on a partner's page: shown, and clean. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { COUNT, elements } from '../support/hosts.mjs';
import { publish, scriptTag, showsFallback, snippet, startSites, visit } from '../support/sites.mjs';

const { library, publisher } = await startSites();
const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
const full = hashes['warta.full.js'];
const from = `connect-src ${publisher.origin}; img-src ${publisher.origin}`;
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html warta dompurify";

/** @type {Record<string, {policy: string, file: string, attributes: string}>} */
const recipes = {
  'the script': { policy: `script-src ${library.origin}; ${from}`, file: 'warta.js', attributes: 'async' },
  'the module': { policy: `script-src ${library.origin}; ${from}`, file: 'warta.mjs', attributes: 'type="module"' },
  'the full file, by its hash alone': {
    policy: `script-src '${full}'; ${from}`,
    file: 'warta.full.js',
    attributes: `async crossorigin integrity="${full}"`,
  },
};

for (const [name, { policy, file, attributes }] of Object.entries(recipes)) {
  for (const more of ['', `; ${TRUSTED_TYPES}`]) {
    test(`${name}${more && ', with Trusted Types'}: every element shows its article, and nothing is violated`, async (t) => {
      const csp = `default-src 'none'; ${policy}${more}`;
      const seen = await visit(t, (await elements()).join(''), { csp, head: await scriptTag({ file, attributes }) });
      const events = await seen.settled(COUNT);
      assert.deepEqual(
        events.map(({ type }) => type),
        Array(COUNT).fill('warta-load'),
      );
      await seen.page.locator('warta-article em', { hasText: 'kayu' }).waitFor();
      assert.deepEqual(await seen.problems(), []);
      assert.deepEqual(seen.consoleWarnings, []);
    });
  }
}

test('another text than the one that was hashed does not run', async (t) => {
  library.routes['/berubah.js'] = `${await readFile('dist/warta.full.js', 'utf8')}\n`;
  const seen = await visit(t, snippet('warta-card', `src="${(await publish()).url}"`), {
    csp: `default-src 'none'; script-src '${full}'; ${from}`,
    head: await scriptTag({ file: 'berubah.js', attributes: `async crossorigin integrity="${full}"` }),
  });
  assert.ok(await showsFallback(seen));
  assert.deepEqual(seen.events, []);
});

/** What SECURITY.md says of a page that leaves one of the policies' names out. */
for (const [missing, ready, plain] of /** @type {const} */ ([
  ['lit-html', 0, 0],
  ['warta', COUNT, 1],
])) {
  test(`without the Trusted Types policy ${missing} ${ready} of ${COUNT} elements show their article, and nothing breaks`, async (t) => {
    const names = ['lit-html', 'warta', 'dompurify'].filter((name) => name !== missing).join(' ');
    const seen = await visit(t, (await elements()).join(''), {
      csp: `default-src 'none'; script-src ${library.origin}; ${from}; require-trusted-types-for 'script'; trusted-types ${names}`,
      head: await scriptTag({ attributes: '' }),
    });
    if (ready) await seen.settled(COUNT);
    assert.equal(seen.events.filter(({ type }) => type === 'warta-load').length, ready);
    assert.deepEqual(seen.pageErrors, []);
    if (plain) {
      await seen.page.locator('warta-article').getByText('Dermaga kayu selesai.').waitFor();
      assert.equal(await seen.page.locator('warta-article em').count(), 0);
    } else assert.ok(await showsFallback(seen));
  });
}
