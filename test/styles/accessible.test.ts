import { expect } from '@open-wc/testing';
import { report } from '../fixtures/pages.js';
import { bridge } from '../fixtures/payloads.js';
import type { WartaElement } from '../../src/elements/warta-element.js';
import type { ArticlePayload } from '../../src/payload/payload.js';
import { expectAccessible } from '../support/axe.js';
import { pages, showAll, variants } from '../support/variants.js';

const THEMES = ['', 'koran', 'portal', 'teknologi'];

/** A body of every block, a table in its HTML, quotes and related links. */
const everything: ArticlePayload = {
  ...report,
  quotes: bridge.quotes ?? [],
  related: bridge.related ?? [],
  body: [
    ...(report.body ?? []),
    {
      type: 'html',
      html:
        '<h2>Jadwal</h2><table><caption>Perahu</caption><thead><tr><th scope="col">Hari</th><th scope="col">Jam</th></tr></thead>' +
        '<tbody><tr><td>Senin</td><td>05.00</td></tr></tbody></table><p><a href="https://a.example/">Peta</a></p>',
    },
  ],
};

/** Until the HTML of the article has come, and what is inside other elements is shown. */
async function allShown(elements: readonly WartaElement[]): Promise<void> {
  const article = elements.find(({ localName }) => localName === 'warta-article')!;
  while (!article.shadowRoot!.querySelector('table')) await new Promise(requestAnimationFrame);
  const inside = elements.flatMap(({ shadowRoot }) => [
    ...shadowRoot!.querySelectorAll<WartaElement>('warta-card, warta-quote, warta-baca-juga'),
  ]);
  expect(inside.length).to.be.at.least(5);
  await Promise.all(inside.map(({ updateComplete }) => updateComplete));
}

describe('accessibility', () => {
  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`of every variant stands the checks of axe in ${theme || 'no'} theme, ${scheme}`, async () => {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = new URL(`../../demo/themes/${theme}.css`, import.meta.url).href;
        const loaded = new Promise((done) => (sheet.onload = done));
        if (theme) {
          document.head.append(sheet);
          await loaded;
        }
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#14161a' : '#fff'}`;
        try {
          const elements = await showAll(everything, 360, '', [...variants, ...pages]);
          expect(elements.every(({ shadowRoot }) => shadowRoot)).to.be.true;
          await allShown(elements);
          // Several strips on one page are named alike here, which only a page's author can change.
          await expectAccessible(elements[0]!.parentElement!.parentElement!, {
            bestPractice: true,
            without: ['landmark-unique', 'region'],
          });
        } finally {
          sheet.remove();
          document.documentElement.removeAttribute('style');
        }
      });
    }
  }
});
