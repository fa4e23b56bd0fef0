/** The documentation as a reader sees it: its snippets run, and its pages are accessible. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { startDemo } from '../support/demo.mjs';
import { filesUnder } from '../support/files.mjs';
import { openPage } from '../support/page.mjs';
import { startSites, visit } from '../support/sites.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the snippet to get started with shows its card, with the integrity it names', async (t) => {
  const { address } = await startDemo(t);
  const { page } = await openPage(t);
  await page.goto(new URL('../dist/demo/docs/index.html', address).href);
  const code = await page.locator('pre[data-language=html][data-run]').innerText();
  const { library } = await startSites();
  const partner = await visit(t, code.replace(/https:\/\/cdn\.example\/warta\/[^/]+/u, library.origin), { head: '' });
  await partner.settled();
  assert.ok(await partner.page.getByRole('heading', { name: 'Jembatan Muara Lestari Dibuka Lagi' }).isVisible());
  assert.deepEqual(await partner.problems(), []);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in any page, ${colorScheme}, and none is wider than a phone`, async (t) => {
    const { address } = await startDemo(t);
    const seen = await openPage(t, { colorScheme, viewport: { width: 360, height: 720 } });
    for (const path of filesUnder('.', 'dist/demo/docs', '.html')) {
      await seen.page.goto(new URL(`../${path}`, address).href);
      await seen.page.evaluate(AXE);
      const found = await seen.page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
        const { violations } = await Reflect.get(window, 'axe').run(document, { runOnly: tags });
        return violations.map(
          (/** @type {{id: string, nodes: Array<{html: string}>}} */ { id, nodes }) => `${id} ${nodes[0]?.html}`,
        );
      });
      assert.deepEqual(found, [], path);
      assert.equal(await seen.page.evaluate(() => document.documentElement.scrollWidth), 360, path);
    }
    assert.deepEqual(await seen.problems(), []);
  });
}
