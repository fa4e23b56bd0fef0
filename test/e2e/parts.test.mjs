/** The parts that a page can style: what the elements render, and what their documentation names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { illustrated, PAGES, VARIANTS, visitAll, wholeArticle } from '../support/variants.mjs';

for (const tag of ['card', 'quote', 'baca-juga', 'article', 'feed']) {
  test(`<warta-${tag}> has all the parts that its documentation names, and no others`, async (t) => {
    const source = readFileSync(`src/elements/${tag}/${tag}.element.ts`, 'utf8');
    const documented = [...source.matchAll(/@csspart ([\w-]+) - .+\.$/gmu)].map(([, name]) => name);
    const { related } = await illustrated();
    const { page } = await visitAll(t, {
      // So many links that there is a way past them.
      payload: { ...(await wholeArticle()), related: Array.from({ length: 3 }, () => related).flat() },
      variants: [...VARIANTS, ...PAGES],
      // Never answered, and not there.
      body: `<warta-${tag} src="/tunggu" loading="eager"></warta-${tag}><warta-${tag} for="tiada"></warta-${tag}>`,
      prepare: ({ page: opened }) => opened.route('**/tunggu', () => undefined),
    });
    // Elements inside an article have lines of their own while what draws them comes.
    await page.locator(`warta-${tag}[src="/tunggu"] [part=skeleton]`).waitFor();
    await page.locator('warta-article [part=html]').waitFor();
    const rendered = await page.evaluate(
      (name) =>
        [...document.querySelectorAll(name)].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((node) => [...node.part]),
        ),
      `warta-${tag}`,
    );
    assert.deepEqual([...new Set(rendered)].sort(), documented.sort());
  });
}
