import { expect } from '@open-wc/testing';
import { bridgeWith } from '../fixtures/payloads.js';
import { part, shown, textOf } from '../support/elements.js';

const MINUTE = 60_000;
const PUBLISHED = '2026-01-26T19:30:00+07:00';

/** The clock, the timers of a minute and the sight of the tab, in the hands of a test. */
function holdTime() {
  const { setTimeout } = window;
  const { now } = Date;
  const waiting: (() => void)[] = [];
  let time = Date.parse(PUBLISHED);
  let isHidden = false;
  Date.now = () => time;
  window.setTimeout = ((callback: () => void, delay?: number, ...more: unknown[]) =>
    delay === MINUTE ? waiting.push(callback) : setTimeout(callback, delay, ...more)) as typeof setTimeout;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  return {
    /** How many timers the page has. */
    timers: () => waiting.length,
    /** So many minutes pass, and the timers that there are call. */
    pass(minutes: number) {
      time += minutes * MINUTE;
      waiting.splice(0).forEach((call) => call());
    },
    show(visible: boolean) {
      isHidden = !visible;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    release() {
      Date.now = now;
      window.setTimeout = setTimeout;
      Reflect.deleteProperty(document, 'hidden');
    },
  };
}

describe('the age of a fresh article', () => {
  let time: ReturnType<typeof holdTime>;
  beforeEach(() => (time = holdTime()));
  afterEach(() => {
    // What still waits finds nothing fresh any more.
    document.querySelectorAll('warta-card, warta-feed').forEach((element) => element.remove());
    time.pass(1);
    expect(time.timers()).to.equal(0);
    time.release();
  });

  const fresh = bridgeWith({ datePublished: PUBLISHED });

  it('is told in its place, with the date in the title', async () => {
    time.pass(180);
    const card = await shown('warta-card', fresh);
    expect(textOf(card, 'date')).to.equal('3 jam lalu');
    expect(part(card, 'date')).to.have.attribute('title', 'Senin, 26\xa0Januari 2026\xa0· 19.30\xa0WIB');
    expect(part(card, 'date')).to.have.attribute('datetime', PUBLISHED);
  });

  it('goes on with the clock, by one timer for the page, until the article is a day old', async () => {
    const cards = [await shown('warta-card', fresh), await shown('warta-card', fresh, 'lang="en"')];
    expect(time.timers()).to.equal(1);
    const after = async (minutes: number) => {
      time.pass(minutes);
      await Promise.all(cards.map(({ updateComplete }) => updateComplete));
      return cards.map((card) => textOf(card, 'date'));
    };
    expect(await after(1)).to.deep.equal(['1 menit lalu', '1 minute ago']);
    expect(time.timers()).to.equal(1);
    expect(await after(120)).to.deep.equal(['2 jam lalu', '2 hours ago']);
    expect(await after(24 * 60)).to.deep.equal([
      'Senin, 26 Januari 2026 · 19.30 WIB',
      'Monday, 26 January 2026 · 19:30 WIB',
    ]);
    expect(part(cards[0]!, 'date')).to.not.have.attribute('title');
    expect(time.timers()).to.equal(0);
  });

  it('rests in a hidden tab, and catches up when it is seen', async () => {
    const card = await shown('warta-card', fresh);
    time.show(false);
    time.pass(1);
    expect(time.timers()).to.equal(0);
    time.pass(60);
    time.show(true);
    await card.updateComplete;
    expect(textOf(card, 'date')).to.equal('1 jam lalu');
    expect(time.timers()).to.equal(1);
  });

  it('wakes nobody for a card that has left the page', async () => {
    const card = await shown('warta-card', fresh);
    card.remove();
    time.pass(1);
    expect(time.timers()).to.equal(0);
    expect(textOf(card, 'date')).to.equal('Baru saja');
  });

  it('is told in the cards of a feed, and not in the article itself', async () => {
    time.pass(5);
    const feed = await shown('warta-feed', { version: '1.0', items: [fresh] });
    const card = feed.shadowRoot!.querySelector('warta-card')!;
    await card.updateComplete;
    expect(textOf(card, 'date')).to.equal('5 menit lalu');
    const article = await shown('warta-article', fresh);
    expect(textOf(article, 'date')).to.equal('Senin, 26 Januari 2026 · 19.30 WIB');
  });
});
