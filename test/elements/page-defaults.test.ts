import { expect } from '@open-wc/testing';
import { report } from '../fixtures/pages.js';
import { bridge } from '../fixtures/payloads.js';
import { part, shown, textOf } from '../support/elements.js';

const LIGHT = 'rgb(22, 24, 29)';
const DARK = 'rgb(236, 238, 242)';

describe('what a page sets for all elements', () => {
  const metas: HTMLMetaElement[] = [];
  const setPage = (name: string, content: string) => {
    const meta = Object.assign(document.createElement('meta'), { name: `warta:${name}`, content });
    metas.push(meta);
    document.head.append(meta);
  };
  afterEach(() => metas.splice(0).forEach((meta) => meta.remove()));

  const colorOf = (element: Parameters<typeof part>[0]) => getComputedStyle(part(element, 'base')!).color;

  it('is theme and language of a card that has none of its own', async () => {
    setPage('theme', 'dark');
    setPage('lang', 'en');
    const card = await shown('warta-card', bridge);
    expect(colorOf(card)).to.equal(DARK);
    expect(textOf(card, 'byline')).to.contain('By Rina');
    const own = await shown('warta-card', bridge, 'theme="light" lang="id"');
    expect(colorOf(own)).to.equal(LIGHT);
    expect(textOf(own, 'byline')).to.contain('Oleh Rina');
  });

  it('does not reach into a feed or an article with a theme and a language of its own', async () => {
    setPage('theme', 'dark');
    setPage('lang', 'id');
    const feed = await shown('warta-feed', [bridge], 'theme="light" lang="en"');
    const card = feed.shadowRoot!.querySelector('warta-card')!;
    await card.updateComplete;
    expect(colorOf(card)).to.equal(LIGHT);
    expect(textOf(card, 'byline')).to.contain('By Rina');
    const article = await shown('warta-article', report, 'theme="light" lang="en"');
    const inside = [...article.shadowRoot!.querySelectorAll<typeof article>('warta-quote, warta-baca-juga')];
    await Promise.all(inside.map((element) => element.updateComplete));
    expect(inside.map(colorOf)).to.deep.equal(inside.map(() => LIGHT));
    expect(inside.map(({ locale }) => locale.lang)).to.deep.equal(inside.map(() => 'en'));
    expect(inside).not.to.be.empty;
  });

  it('turns with the feed around a card', async () => {
    const feed = await shown('warta-feed', [bridge], 'theme="dark" lang="en"');
    feed.theme = 'light';
    feed.lang = 'id';
    await feed.updateComplete;
    const card = feed.shadowRoot!.querySelector('warta-card')!;
    await card.updateComplete;
    expect(colorOf(card)).to.equal(LIGHT);
    expect(textOf(card, 'byline')).to.contain('Oleh Rina');
  });
});
