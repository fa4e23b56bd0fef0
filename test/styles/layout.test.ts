import { expect } from '@open-wc/testing';
import { bridge } from '../fixtures/payloads.js';
import { hardTexts } from '../fixtures/hard-texts.js';
import { part, shown } from '../support/elements.js';
import { nameOf, showAll } from '../support/variants.js';

/** The narrowest and the widest column, and both sides of every step between them. */
const WIDTHS = [200, 279, 280, 419, 420, 559, 560, 719, 720, 959, 960, 1400];

/** The type scale of headlines: from this container width on, this size and line height. */
const SCALE = [
  [200, '16px', '20px'],
  [280, '18px', '22px'],
  [420, '22px', '27px'],
  [640, '28px', '33px'],
  [960, '36px', '41px'],
] as const;

describe('the layout of every variant', () => {
  it('follows the width of the container, not of the window', async () => {
    const card = await shown('warta-card', bridge);
    for (const [width, size, line] of SCALE) {
      card.style.width = `${width}px`;
      const { fontSize, lineHeight } = getComputedStyle(part(card, 'headline')!);
      expect([fontSize, lineHeight], `${width}px`).to.deep.equal([size, line]);
    }
  });

  it('never scrolls the page sideways, whatever the width', async () => {
    for (const width of WIDTHS) expectInside(await showAll(bridge, width), width, 'a tidy article');
  });

  for (const [name, payload] of Object.entries(hardTexts)) {
    it(`bears ${name}`, async () => {
      for (const width of [200, 320, 768]) {
        const elements = await showAll(payload, width);
        expectInside(elements, width, name);
        elements.forEach((element) => expectNothingCut(element, width));
      }
    });
  }

  it('puts nothing over anything else', async () => {
    for (const width of [200, 480, 1200]) {
      for (const element of await showAll(bridge, width)) {
        const lines = ['kicker', 'headline', 'dek', 'meta', 'text', 'footer', 'link']
          .filter((name) => !(name === 'text' && element.localName === 'warta-card') && name !== 'link')
          .map((name) => part(element, name)?.getBoundingClientRect())
          .filter((box) => box !== undefined);
        lines.slice(1).forEach((box, at) => {
          expect(box.top, `${nameOf(element)} at ${width}px`).to.be.at.least(lines[at]!.bottom - 1);
        });
      }
    }
  });

  it('keeps the shapes of its pictures', async () => {
    const shapes = { standard: 16 / 9, hero: 3 / 2, compact: 1 };
    for (const [variant, shape] of Object.entries(shapes)) {
      const card = await shown('warta-card', bridge, `variant="${variant}"`);
      for (const width of WIDTHS) {
        card.style.width = `${width}px`;
        const box = part(card, 'media')!.getBoundingClientRect();
        expect(box.width / box.height, `${variant} at ${width}px`).to.be.closeTo(shape, 0.02);
      }
    }
  });

  it('has links and buttons of at least 24 pixels', async () => {
    for (const element of await showAll(bridge, 320)) {
      for (const target of element.shadowRoot!.querySelectorAll('a, button')) {
        const { height, width } = areaOf(target);
        expect(Math.min(height, width), `${nameOf(element)}: ${target.textContent}`).to.be.at.least(24);
      }
    }
  });

  it('lets a reader space the text out (WCAG 1.4.12)', async () => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    for (const width of [200, 320, 768]) {
      const elements = await showAll(bridge, width);
      for (const { shadowRoot } of elements) shadowRoot!.adoptedStyleSheets.push(spacing);
      expectInside(elements, width, 'spaced text');
      elements.forEach((element) => expectNothingCut(element, width));
    }
  });

  it('takes nothing of the host’s text but its face', async () => {
    const card = await shown('warta-card', bridge);
    const before = styleOf(part(card, 'dek')!);
    card.parentElement!.style.cssText = `letter-spacing: 3px; word-spacing: 9px; text-align: center; text-indent: 40px;
      text-transform: uppercase; line-height: 3; white-space: pre; hyphens: none; font: italic small-caps 900 30px/3 serif;
      font-family: sans-serif; cursor: crosshair; text-shadow: 0 0 3px red; word-break: break-all;
      -webkit-text-fill-color: red; text-decoration: underline`;
    expect(styleOf(part(card, 'dek')!)).to.deep.equal({ ...before, fontFamily: 'sans-serif' });
    card.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(part(card, 'dek')!).visibility).to.equal('hidden');
    card.parentElement!.removeAttribute('style');
  });
});

/** What a column of text inherits. */
function styleOf(element: Element) {
  const { fontFamily, fontStyle, fontVariant, fontWeight, fontSize, lineHeight, letterSpacing } =
    getComputedStyle(element);
  const { wordSpacing, textAlign, textIndent, textTransform, textShadow, whiteSpace, wordBreak, cursor, hyphens } =
    getComputedStyle(element);
  return {
    ...{ fontFamily, fontStyle, fontVariant, fontWeight, fontSize, lineHeight, letterSpacing },
    ...{ wordSpacing, textAlign, textIndent, textTransform, textShadow, whiteSpace, wordBreak, cursor, hyphens },
    fill: getComputedStyle(element).getPropertyValue('-webkit-text-fill-color'),
  };
}

function expectInside(elements: readonly Element[], width: number, name: string): void {
  for (const element of elements) {
    const { parentElement } = element;
    expect(parentElement!.scrollWidth, `${nameOf(element)} with ${name} at ${width}px`).to.be.at.most(width);
  }
}

/** A dek is cut after three lines, and a strip scrolls; nothing else hides a word. */
function expectNothingCut(element: Element, width: number): void {
  for (const node of element.shadowRoot!.querySelectorAll<HTMLElement>('[part]')) {
    if (/dek|list|item/.test(node.part.value) || node.localName === 'img') continue;
    expect(node.scrollWidth, `${nameOf(element)}: ${node.part.value} at ${width}px`).to.be.at.most(
      Math.max(node.clientWidth, Math.ceil(node.getBoundingClientRect().width)) + 1,
    );
  }
}

/** The box that answers a click on a link: its own, or that of the area laid over its card. */
function areaOf(target: Element): DOMRect {
  const covers = getComputedStyle(target, '::after').position === 'absolute';
  const teaser = target.closest('.teaser, .base');
  return (covers && teaser ? teaser : target).getBoundingClientRect();
}
