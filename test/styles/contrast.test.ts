import { expect } from '@open-wc/testing';
import { bridge } from '../fixtures/payloads.js';
import { part, shown } from '../support/elements.js';
import { contrast, pixelOf, type Pixel } from '../support/contrast.js';

/** WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/** White, and the tinted papers that pages are made of; black, and the dark surfaces of our own palette. */
const GROUNDS = {
  light: ['#ffffff', '#fff1e5', '#f4f1ea', '#eef0f3'],
  dark: ['#000000', '#14161a', '#1d2026', '#23262d'],
} as const;

/** Six steps a channel: every hue, from black to white. */
const STEPS = ['00', '33', '66', '99', 'cc', 'ff'];
const BRANDS = STEPS.flatMap((red) => STEPS.flatMap((green) => STEPS.map((blue) => `#${red}${green}${blue}`)));

describe('contrast', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`of the brand colour is enough on every ${theme} ground, whatever the brand`, async () => {
      const card = await shown('warta-card', bridge, `theme="${theme}"`);
      const kicker = part(card, 'kicker')!;
      const weak: string[] = [];
      for (const brand of BRANDS) {
        card.style.setProperty('--warta-color-brand', brand);
        const color = pixelOf(getComputedStyle(kicker).color);
        for (const ground of GROUNDS[theme]) {
          const ratio = contrast(color, pixelOf(ground));
          if (ratio < ENOUGH) weak.push(`${brand} on ${ground}: ${ratio.toFixed(2)}`);
        }
      }
      expect(weak).to.deep.equal([]);
    });

    it(`of ink and small print is enough on every ${theme} ground`, async () => {
      const card = await shown('warta-card', bridge, `theme="${theme}"`);
      for (const name of ['headline', 'dek', 'meta']) {
        const color = pixelOf(getComputedStyle(part(card, name)!).color);
        for (const ground of GROUNDS[theme]) {
          expect(contrast(color, pixelOf(ground)), `${name} on ${ground}`).to.be.at.least(ENOUGH);
        }
      }
    });
  }

  it('keeps a brand colour that is dark enough', async () => {
    const card = await shown('warta-card', bridge, 'theme="light"');
    card.style.setProperty('--warta-color-brand', '#0b5394');
    expect(pixelOf(getComputedStyle(part(card, 'kicker')!).color)).to.deep.equal(pixelOf('#0b5394'));
  });

  it('of text on a picture is enough, be the picture white or black', async () => {
    const card = await shown('warta-card', bridge, 'variant="overlay" style="width: 320px"');
    card.style.setProperty('--warta-color-ink', '#111');
    card.style.setProperty('--warta-color-brand', '#7f0000');
    const text = part(card, 'text')!;
    const stops = [...getComputedStyle(text).backgroundImage.matchAll(/(rgba?\([^)]*\)) (\d+)px/g)];
    const [, veil, start] = stops.at(-1)!;
    const { top } = text.getBoundingClientRect();
    for (const name of ['kicker', 'headline', 'meta']) {
      const line = part(card, name)!;
      expect(line.getBoundingClientRect().top - top, `${name} lies on the full veil`).to.be.at.least(Number(start));
      for (const picture of ['#ffffff', '#000000', '#808080']) {
        const ground: Pixel = pixelOf(picture, veil!);
        expect(contrast(pixelOf(getComputedStyle(line).color), ground), `${name} on ${picture}`).to.be.at.least(ENOUGH);
      }
    }
  });
});
