import { expect } from '@open-wc/testing';
import { bridge } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { showAll } from '../support/variants.js';

const THEMES = ['', 'koran', 'portal', 'teknologi'];

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
          const elements = await showAll(bridge, 360);
          expect(elements.every(({ shadowRoot }) => shadowRoot)).to.be.true;
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
