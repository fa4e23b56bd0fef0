/** The script twice on a page: one snippet in the article, another in the sidebar, a third of last year. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { article, publish, scriptTag, showsFallback, snippet, startSites, visit } from '../support/sites.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const OLD = '0.0.1';

const classic = () => scriptTag();
const moduleTag = () => scriptTag({ file: 'warta.mjs', attributes: 'type="module"' });
const full = () => scriptTag({ file: 'warta.full.js' });

for (const [name, tags] of Object.entries({
  'the same tag twice': [classic, classic],
  'classic and module': [classic, moduleTag],
  'module and classic': [moduleTag, classic],
  'the loader and the full file': [classic, full],
})) {
  test(`${name}: no warning, no error, one request`, async (t) => {
    const { publisher } = await startSites();
    const { url, path } = await publish();
    const head = (await Promise.all(tags.map((tag) => tag()))).join('');
    const seen = await visit(t, snippet('warta-card', `src="${url}"`) + snippet('warta-quote', '', article), { head });
    await seen.page.waitForLoadState('load');
    await seen.settled(2);
    assert.equal(await showsFallback(seen), false);
    assert.deepEqual(await seen.problems(), []);
    assert.deepEqual(seen.consoleWarnings, []);
    assert.equal(seen.events.length, 2);
    assert.equal(publisher.count(path), 1);
  });
}

test('two versions: the first serves the page, and the second says so once', async (t) => {
  const { library } = await startSites();
  const code = await readFile('dist/warta.js', 'utf8');
  assert.ok(code.includes(version));
  library.routes['/old.js'] = code.replaceAll(version, OLD);
  const head = (await scriptTag({ file: 'old.js', attributes: '' })) + (await scriptTag({ attributes: '' }));
  const seen = await visit(t, snippet('warta-card', '', article) + snippet('warta-quote', '', article), { head });
  await seen.settled(2);
  assert.equal(await showsFallback(seen), false);
  assert.deepEqual(await seen.problems(), []);
  assert.equal(seen.consoleWarnings.length, 1, seen.consoleWarnings.join('\n'));
  const [line = ''] = seen.consoleWarnings;
  assert.ok(line.startsWith('[warta] ') && line.includes(OLD) && line.includes(version), line);
});

test("somebody else's element of the same name is left alone", async (t) => {
  const theirs = "<script>customElements.define('warta-card', class extends HTMLElement {})</script>";
  const seen = await visit(t, snippet('warta-card', '', article) + snippet('warta-quote', '', article), {
    head: theirs + (await scriptTag()),
  });
  assert.equal((await seen.settled())[0]?.tag, 'warta-quote');
  assert.ok(await showsFallback(seen));
  assert.deepEqual(await seen.problems(), []);
  assert.equal(seen.consoleWarnings.length, 1);
});
