import { expect, fixtureSync, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { WartaFeed } from '../../src/elements/feed/feed.element.js';
import { feedOf } from '../fixtures/pages.js';
import { bridge } from '../fixtures/payloads.js';
import { expectAccessible } from '../support/axe.js';
import { jsonResponse, next, part, showsFallback, shown, stubFetch, textOf, warningsOf } from '../support/elements.js';

const cardsOf = (feed: WartaFeed) => [...feed.shadowRoot!.querySelectorAll('warta-card')];
const headlinesOf = async (feed: WartaFeed) => {
  const cards = cardsOf(feed);
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards.map((card) => textOf(card, 'headline'));
};

describe('<warta-feed>', () => {
  it('is a region with the title of the feed, and a list of cards', async () => {
    const feed = await shown('warta-feed', feedOf(3));
    expect(part(feed, 'base')?.localName).to.equal('section');
    expect(part(feed, 'base')).to.have.attribute('aria-label', 'Berita Terbaru');
    expect(part(feed, 'list')?.localName).to.equal('ul');
    expect(await headlinesOf(feed)).to.deep.equal(['Berita nomor 1', 'Berita nomor 2', 'Berita nomor 3']);
    expect(feed.feed?.items).to.have.length(3);
    expect(feed.article).to.equal(undefined);
    expect(showsFallback(feed)).to.be.false;
    await expectAccessible(feed);
  });

  it('is called as the page wishes', async () => {
    const feed = await shown('warta-feed', feedOf(1), 'label="Kabar kampung"');
    expect(part(feed, 'base')).to.have.attribute('aria-label', 'Kabar kampung');
  });

  it('calls a feed without a title "Berita", in the language of the page', async () => {
    const feed = await shown('warta-feed', [bridge]);
    expect(part(feed, 'base')).to.have.attribute('aria-label', 'Berita');
    feed.lang = 'en';
    await feed.updateComplete;
    expect(part(feed, 'base')).to.have.attribute('aria-label', 'News');
    expect(textOf(feed, 'skip')).to.equal('Skip the list of news');
  });

  it('takes a list, one article, or JSON text', async () => {
    expect(await headlinesOf(await shown('warta-feed', [bridge, bridge]))).to.have.length(2);
    expect(await headlinesOf(await shown('warta-feed', bridge))).to.have.length(1);
    expect(await headlinesOf(await shown('warta-feed', JSON.stringify(feedOf(4))))).to.have.length(4);
  });

  it('shows at most "max" articles', async () => {
    const feed = await shown('warta-feed', feedOf(5), 'max="2"');
    expect(cardsOf(feed)).to.have.length(2);
    feed.max = 4;
    await feed.updateComplete;
    expect(cardsOf(feed)).to.have.length(4);
  });

  for (const [layout, variant] of [
    ['', 'standard'],
    ['list', 'compact'],
    ['carousel', 'standard'],
    ['tiada', 'standard'],
  ] as const) {
    it(`shows ${variant} cards for layout="${layout}", at the level of the page`, async () => {
      const feed = await shown('warta-feed', feedOf(3), `layout="${layout}" heading-level="4"`);
      const [card] = cardsOf(feed);
      expect(card).to.have.attribute('variant', variant);
      await card!.updateComplete;
      expect(part(card!, 'headline')?.localName).to.equal('h4');
      await expectAccessible(feed);
    });
  }

  it('leaves out an item that is broken, names it once, and shows the others', async () => {
    const items = [bridge, { version: '1.0', url: 'https://warta-kota.example/tanpa-judul-19' }, null, bridge];
    let feed: WartaFeed | undefined;
    const warnings = await warningsOf(async () => {
      feed = await shown('warta-feed', { version: '1.0', title: 'Cacat', items });
    });
    expect(cardsOf(feed!)).to.have.length(2);
    expect(cardsOf(feed!)).to.have.length(2);
    expect(warnings).to.deep.equal([
      '[warta] payload: $.items[1] is left out: an article needs a headline',
      '[warta] payload: $.items[2] is left out: an article is a JSON object',
    ]);
  });

  it('shows the fallback for a feed without articles', async () => {
    const feed = fixtureSync<WartaFeed>('<warta-feed><a href="#f">Semua berita</a></warta-feed>');
    const failed = next(feed, 'warta-error');
    feed.payload = { version: '1.0', title: 'Kosong', items: [] };
    expect((await failed).detail.error.message).to.equal('there are no articles');
    expect(showsFallback(feed)).to.be.true;
    expect(feed.matches(':state(error)')).to.be.true;
    feed.payload = feedOf(1);
    await feed.updateComplete;
    expect(showsFallback(feed)).to.be.false;
  });

  it('tells of itself once, and of a link in a card', async () => {
    const feed = fixtureSync<WartaFeed>('<warta-feed></warta-feed>');
    const heard: unknown[] = [];
    feed.parentElement!.addEventListener('warta-load', ({ detail }) => heard.push(detail));
    feed.payload = feedOf(3);
    await headlinesOf((await feed.updateComplete, feed));
    expect(heard).to.have.length(1);
    expect(heard[0]).to.deep.equal({ feed: feed.feed });
    feed.addEventListener('warta-link', (event) => event.preventDefault());
    const followed = next(feed, 'warta-link');
    (part(cardsOf(feed)[1]!, 'link') as HTMLAnchorElement).click();
    expect((await followed).detail).to.deep.equal({ url: 'https://warta-kota.example/2', kind: 'article' });
  });

  it('bears 500 articles, of which those out of sight cost no layout', async () => {
    const feed = await shown('warta-feed', feedOf(500));
    expect(await headlinesOf(feed)).to.have.length(500);
    const item = feed.shadowRoot!.querySelector('li')!;
    if (CSS.supports('content-visibility', 'auto'))
      expect(getComputedStyle(item).getPropertyValue('content-visibility')).to.equal('auto');
  });

  it('bears 500 articles in a row, of which the first give it its height', async () => {
    const feed = await shown('warta-feed', feedOf(500), 'layout="carousel"');
    expect(await headlinesOf(feed)).to.have.length(500);
    if (!CSS.supports('content-visibility', 'auto')) return;
    const items = [...feed.shadowRoot!.querySelectorAll('li')];
    const kinds = items.map((item) => getComputedStyle(item).getPropertyValue('content-visibility'));
    expect(kinds.slice(0, 9).concat(kinds.slice(-1))).to.deep.equal([...Array<string>(9).fill('visible'), 'auto']);
    expect(items.at(-1)!.offsetHeight).to.equal(items[0]!.offsetHeight);
  });

  it('may come late, and twice on one page, for one request', async () => {
    const { asked, restore } = stubFetch(() => jsonResponse(feedOf(2)));
    try {
      const page = fixtureSync<HTMLElement>('<div></div>');
      const feeds = ['grid', 'list'].map((layout) => {
        const feed = document.createElement('warta-feed');
        feed.setAttribute('layout', layout);
        feed.setAttribute('loading', 'eager');
        feed.setAttribute('src', 'https://data.example/umpan.json');
        return feed;
      });
      const loaded = Promise.all(feeds.map((feed) => next(feed, 'warta-load')));
      page.append(...feeds);
      await loaded;
      expect(asked).to.deep.equal(['https://data.example/umpan.json']);
      expect(feeds.map((feed) => cardsOf(feed).length)).to.deep.equal([2, 2]);
      expect(feeds[0]!.feed === feeds[1]!.feed).to.be.true;
    } finally {
      restore();
    }
  });

  it('forgets an answer that comes after it was removed', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { restore } = stubFetch(() => new Promise<Response>((resolve) => (answer = resolve)));
    try {
      const feed = fixtureSync<WartaFeed>(
        '<warta-feed loading="eager" src="https://data.example/lambat.json"></warta-feed>',
      );
      await feed.updateComplete;
      await Promise.resolve();
      feed.remove();
      await Promise.resolve();
      answer(jsonResponse(feedOf(2)));
      await new Promise(requestAnimationFrame);
      expect(feed.feed).to.equal(undefined);
    } finally {
      restore();
    }
  });

  it('leads the keyboard past itself', async () => {
    const feed = await shown('warta-feed', feedOf(3));
    await headlinesOf(feed);
    const skip = part(feed, 'skip') as HTMLButtonElement;
    skip.click();
    expect(feed.shadowRoot!.activeElement === part(feed, 'base')!.lastElementChild).to.be.true;
  });

  it('opens items to the width of its container', async () => {
    const columns = async (width: number) => {
      const feed = await shown('warta-feed', feedOf(8));
      feed.style.width = `${width}px`;
      const items = [...feed.shadowRoot!.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
      return items.filter(({ top }) => top === items[0]!.top).length;
    };
    expect(await columns(320)).to.equal(1);
    expect(await columns(600)).to.equal(2);
    expect(await columns(1280)).to.equal(4);
  });
});

describe('<warta-feed layout="carousel">', () => {
  before(async () => {
    // Not every engine lets a test ask for it; the others scroll smoothly, and the tests wait for the end of it.
    await emulateMedia({ reducedMotion: 'reduce' }).catch(() => undefined);
  });

  /** A carousel of 600 pixels, in which the cards are narrower. */
  async function carousel(count = 8, attributes = ''): Promise<{ feed: WartaFeed; list: HTMLElement; step: number }> {
    const feed = await shown('warta-feed', feedOf(count), `layout="carousel" ${attributes}`);
    feed.style.width = '600px';
    await headlinesOf(feed);
    const list = part(feed, 'list')!;
    const [first, second] = [...list.querySelectorAll('li')];
    // Two frames: in the second the observer of the size has told the buttons.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return { feed, list, step: second ? second.offsetLeft - first!.offsetLeft : 0 };
  }

  /** Does something, and waits until the list stands at its new place. */
  async function scrolled(list: HTMLElement, act: () => unknown): Promise<number> {
    const hasEnd = 'onscrollend' in window;
    const end = oneEvent(list, hasEnd ? 'scrollend' : 'scroll');
    await act();
    await end;
    // An engine that tells no end has come to it when the list stands still for as many frames as a step may take.
    for (let still = 0, before = list.scrollLeft; !hasEnd && still < 10; before = list.scrollLeft) {
      await new Promise(requestAnimationFrame);
      still = list.scrollLeft === before ? still + 1 : 0;
    }
    return list.scrollLeft;
  }

  it('moves by one article with the arrows, and to the edges with Home and End', async () => {
    const { list, step } = await carousel();
    list.focus();
    expect(await scrolled(list, () => sendKeys({ press: 'ArrowRight' }))).to.be.closeTo(step, 2);
    expect(await scrolled(list, () => sendKeys({ press: 'ArrowRight' }))).to.be.closeTo(2 * step, 2);
    expect(await scrolled(list, () => sendKeys({ press: 'ArrowLeft' }))).to.be.closeTo(step, 2);
    expect(await scrolled(list, () => sendKeys({ press: 'End' }))).to.be.closeTo(
      list.scrollWidth - list.clientWidth,
      2,
    );
    expect(await scrolled(list, () => sendKeys({ press: 'Home' }))).to.equal(0);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { list } = await carousel();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, cancelable: true });
    list.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.false;
  });

  it('turns the arrows with the direction of the text', async () => {
    const { list, step } = await carousel(8, 'dir="rtl"');
    expect(step).to.be.below(0);
    list.focus();
    expect(await scrolled(list, () => sendKeys({ press: 'ArrowLeft' }))).to.be.closeTo(step, 2);
    expect(await scrolled(list, () => sendKeys({ press: 'ArrowRight' }))).to.be.closeTo(0, 2);
  });

  it('has named buttons that move by what is in sight and say where it ends', async () => {
    const { feed, list, step } = await carousel();
    const previous = part(feed, 'previous')!;
    const following = part(feed, 'next')!;
    expect([previous, following].map((button) => button.ariaLabel)).to.deep.equal(['Sebelumnya', 'Berikutnya']);
    for (const button of [previous, following]) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(previous).to.have.attribute('aria-disabled', 'true');
    expect(following).to.have.attribute('aria-disabled', 'false');
    const inSight = Math.floor(list.clientWidth / step);
    expect(await scrolled(list, () => following.click())).to.be.closeTo(inSight * step, 2);
    expect(previous).to.have.attribute('aria-disabled', 'false');
    await scrolled(list, () => list.scrollTo({ left: 99_999 }));
    expect(following).to.have.attribute('aria-disabled', 'true');
    expect(await scrolled(list, () => previous.click())).to.be.below(list.scrollWidth - list.clientWidth);
    await expectAccessible(feed);
  });

  it('hides the buttons where everything is in sight', async () => {
    const { feed } = await carousel(1);
    expect(getComputedStyle(part(feed, 'buttons')!).display).to.equal('none');
  });

  it('is a scroller that the keyboard reaches and a finger moves, with snapping', async () => {
    const { list } = await carousel();
    expect(list.tabIndex).to.equal(0);
    const style = getComputedStyle(list);
    expect(style.overflowX).to.equal('auto');
    expect(style.scrollSnapType).to.contain('x');
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) expect(style.scrollBehavior).to.equal('auto');
  });

  it('becomes a grid again', async () => {
    const { feed, list } = await carousel();
    feed.layout = 'grid';
    await feed.updateComplete;
    expect(list.hasAttribute('tabindex')).to.be.false;
    expect(part(feed, 'buttons')).to.be.null;
    feed.style.width = '500px';
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect((part(feed, 'base')!.lastElementChild as HTMLElement).hidden).to.be.false;
  });
});
