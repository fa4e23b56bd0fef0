/** What draws an element is fetched by the first one that needs it; the other tests have it from the start. */
import { expect, fixtureSync } from '@open-wc/testing';
import { WartaQuote } from '../../src/elements/quote/quote.element.js';
import { view } from '../../src/elements/quote/quote.view.js';
import type { ViewSource } from '../../src/elements/view.js';
import { bridge } from '../fixtures/payloads.js';
import { next, part, showsFallback, textOf, warningsOf } from '../support/elements.js';

let count = 0;

/** A quote of a class of its own, whose view is fetched as a test says. */
function quoteWith(source: ViewSource): { Quote: typeof WartaQuote; place: () => WartaQuote } {
  class Quote extends WartaQuote {
    static override view = source;
  }
  const tag = `test-quote-${count++}`;
  customElements.define(tag, Quote);
  return { Quote, place: () => fixtureSync<WartaQuote>(`<${tag}><a href="#f">Cadangan</a></${tag}>`) };
}

describe('the view of an element', () => {
  it('is fetched when there is something to show, and the fallback stands until it is there', async () => {
    let asked = 0;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { place } = quoteWith(async () => {
      asked++;
      await gate;
      return { view };
    });
    const quote = place();
    await quote.updateComplete;
    expect(asked, 'without a payload nothing is fetched').to.equal(0);
    quote.payload = bridge;
    await quote.updateComplete;
    expect(asked).to.equal(1);
    expect(quote.matches(':state(loading)')).to.be.true;
    expect(showsFallback(quote)).to.be.true;
    const loaded = next(quote, 'warta-load');
    release();
    await loaded;
    expect(showsFallback(quote)).to.be.false;
    expect(textOf(quote, 'text')).to.equal(bridge.quotes![0]!.text);
    expect(getComputedStyle(part(quote, 'footer')!).display, 'its styles are there').to.equal('flex');
  });

  it('is there at once for the next element, and for those that come after prepare()', async () => {
    let asked = 0;
    const source = () => Promise.resolve({ view }).finally(() => asked++);
    const { Quote, place } = quoteWith(source);
    await Quote.prepare();
    await Quote.prepare();
    for (let at = 0; at < 2; at++) {
      const quote = place();
      quote.payload = bridge;
      await quote.updateComplete;
      expect(showsFallback(quote)).to.be.false;
    }
    expect(asked).to.equal(1);
  });

  it('leaves the fallback where it cannot be fetched, says so, and comes with reload()', async () => {
    let isThere = false;
    const { place } = quoteWith(() =>
      isThere ? Promise.resolve({ view }) : Promise.reject(new Error('tak terkirim')),
    );
    const quote = place();
    const warnings = await warningsOf(async () => {
      const failed = next(quote, 'warta-error');
      quote.payload = bridge;
      await failed;
    });
    expect(warnings.join()).to.contain('tak terkirim');
    expect(showsFallback(quote)).to.be.true;
    expect(quote.matches(':state(error)')).to.be.true;
    isThere = true;
    const loaded = next(quote, 'warta-load');
    quote.reload();
    await loaded;
    expect(showsFallback(quote)).to.be.false;
  });

  it('draws the latest payload when it comes after several', async () => {
    const releases: (() => void)[] = [];
    const { place } = quoteWith(() => new Promise((resolve) => releases.push(() => resolve({ view }))));
    const quote = place();
    quote.payload = bridge;
    await quote.updateComplete;
    quote.payload = { ...bridge, quotes: [{ text: 'Kalimat kedua.' }] };
    await quote.updateComplete;
    const loaded = next(quote, 'warta-load');
    releases.forEach((release) => release());
    await loaded;
    expect(textOf(quote, 'text')).to.equal('Kalimat kedua.');
  });
});
