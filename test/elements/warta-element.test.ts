import { expect, fixtureSync } from '@open-wc/testing';
import type { WartaCard } from '../../src/elements/card/card.element.js';
import { bridge, bridgeWith } from '../fixtures/payloads.js';
import {
  jsonResponse,
  next,
  part,
  place,
  showsFallback,
  shown,
  stubFetch,
  textOf,
  warningsOf,
} from '../support/elements.js';

const FALLBACK = '<a href="https://warta-kota.example/">Cadangan</a>';
const script = (value: unknown, type = 'application/json') =>
  `<script type="${type}">${JSON.stringify(value)}</script>`;

let count = 0;
/** An address that no other test has asked for. */
const address = () => `https://data.example/${count++}.json`;

describe('the source of an element', () => {
  let server: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => server?.restore());

  it('is the property payload, as an object or as JSON text', async () => {
    expect(textOf(await shown('warta-card', bridge), 'headline')).to.equal(bridge.headline);
    expect(textOf(await shown('warta-card', JSON.stringify(bridge)), 'headline')).to.equal(bridge.headline);
  });

  it('is a child script', async () => {
    const card = await place(`<warta-card>${script(bridge)}${FALLBACK}</warta-card>`);
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });

  it('is the script that "for" names', async () => {
    fixtureSync(`<div>${script(bridge).replace('<script', '<script id="artikel"')}</div>`);
    const card = await place(`<warta-card for="artikel">${FALLBACK}</warta-card>`);
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });

  it('is the address in "src", asked for once however many elements ask', async () => {
    const url = address();
    server = stubFetch(() => jsonResponse(bridge));
    const page = fixtureSync(
      `<div>${`<warta-card src="${url}">${FALLBACK}</warta-card><warta-quote src="${url}"></warta-quote>`.repeat(3)}</div>`,
    );
    await Promise.all([...page.children].map((element) => next(element, 'warta-load')));
    expect(server.asked).to.deep.equal([url]);
  });

  it('goes by precedence: property, for, child script, src', async () => {
    server = stubFetch(() => jsonResponse(bridge));
    const named = (name: string) => bridgeWith({ headline: name });
    fixtureSync(`<div>${script(named('for')).replace('<script', '<script id="dua"')}</div>`);
    const card = await place<'warta-card'>(
      `<warta-card for="dua" src="${address()}">${script(named('child'))}</warta-card>`,
    );
    expect(textOf(card, 'headline')).to.equal('for');
    card.payload = named('property');
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('property');
    card.payload = undefined;
    card.htmlFor = null;
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('child');
    expect(server.asked).to.deep.equal([]);
  });

  it('may be exchanged at any time', async () => {
    const card = await shown('warta-card', bridge);
    card.payload = bridgeWith({ headline: 'Yang baru' });
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('Yang baru');
    card.payload = undefined;
    await card.updateComplete;
    expect(showsFallback(card)).to.be.true;
  });

  it('may come late: a script that is inserted, or whose text changes, is read then', async () => {
    const card = await place<'warta-card'>(`<warta-card>${FALLBACK}</warta-card>`);
    expect(showsFallback(card)).to.be.true;
    const late = document.createElement('script');
    late.type = 'application/json';
    late.textContent = JSON.stringify(bridge);
    card.append(late);
    await next(card, 'warta-load');
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
    late.textContent = JSON.stringify(bridgeWith({ headline: 'Ralat' }));
    await next(card, 'warta-load');
    expect(textOf(card, 'headline')).to.equal('Ralat');
  });

  it('gives the same result when it was set before the upgrade', async () => {
    const early = document.createElement('warta-later') as WartaCard;
    early.payload = bridge;
    early.setAttribute('heading-level', '4');
    fixtureSync('<div></div>').append(early);
    class Later extends (customElements.get('warta-card') as typeof WartaCard) {}
    customElements.define('warta-later', Later);
    await early.updateComplete;
    expect(textOf(early, 'headline')).to.equal(bridge.headline);
    expect(part(early, 'headline')?.localName).to.equal('h4');
  });

  it('resolves relative addresses against the payload, and inline ones against the page', async () => {
    server = stubFetch(() => jsonResponse(bridgeWith({ url: 'artikel/1' })));
    const card = fixtureSync<WartaCard>(`<warta-card src="https://data.example/kota/relatif.json"></warta-card>`);
    const { detail } = await next(card, 'warta-load');
    // A stubbed response has no URL of its own, so the address that was asked counts.
    expect(detail.article?.url).to.equal('https://data.example/kota/artikel/1');
  });
});

describe('a request', () => {
  let server: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => server?.restore());

  it('waits until a lazy element comes near the viewport, and not for an eager one', async () => {
    server = stubFetch(() => jsonResponse(bridge));
    const [far, eager] = [address(), address()];
    const page = fixtureSync(
      `<div><div style="height: 5000px"></div><warta-card src="${far}">${FALLBACK}</warta-card>
       <warta-card loading="eager" src="${eager}"></warta-card></div>`,
    );
    const [lazyCard, eagerCard] = page.querySelectorAll('warta-card');
    await next(eagerCard!, 'warta-load');
    expect(server.asked).to.deep.equal([eager]);
    lazyCard!.scrollIntoView();
    await next(lazyCard!, 'warta-load');
    expect(server.asked).to.deep.equal([eager, far]);
  });

  it('reaches an element without a box, as under display: contents', async () => {
    server = stubFetch(() => jsonResponse(bridge));
    const card = fixtureSync<WartaCard>(`<warta-card style="display: contents" src="${address()}"></warta-card>`);
    await next(card, 'warta-load');
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });

  it('whose answer comes after another question is dropped', async () => {
    const answers = new Map<string, (response: Response) => void>();
    server = stubFetch((url) => new Promise((resolve) => answers.set(url, resolve)));
    const [slow, fast] = [address(), address()];
    const card = fixtureSync<WartaCard>(`<warta-card loading="eager" src="${slow}">${FALLBACK}</warta-card>`);
    await card.updateComplete;
    await Promise.resolve();
    card.src = fast;
    await card.updateComplete;
    await Promise.resolve();
    answers.get(slow)?.(jsonResponse(bridgeWith({ headline: 'Lama' })));
    answers.get(fast)?.(jsonResponse(bridgeWith({ headline: 'Baru' })));
    const { detail } = await next(card, 'warta-load');
    expect(detail.article?.headline).to.equal('Baru');
    expect(textOf(card, 'headline')).to.equal('Baru');
  });

  it('ends when the last element that asked has left, and goes on when one is only moved', async () => {
    const signals: AbortSignal[] = [];
    server = stubFetch((_, { signal }) => {
      signals.push(signal!);
      return new Promise(() => undefined);
    });
    const url = address();
    const page = fixtureSync(`<div><p></p>${`<warta-card loading="eager" src="${url}"></warta-card>`.repeat(2)}</div>`);
    const [first, second] = page.querySelectorAll('warta-card');
    await first!.updateComplete;
    await second!.updateComplete;
    page.querySelector('p')!.append(first!);
    await Promise.resolve();
    first!.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(signals).to.have.length(1);
    expect(signals[0]?.aborted).to.be.false;
    second!.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(signals[0]?.aborted).to.be.true;
  });

  it('is made again by reload() after a failure', async () => {
    let isUp = false;
    server = stubFetch(() => (isUp ? jsonResponse(bridge) : new Response('', { status: 404 })));
    const card = fixtureSync<WartaCard>(`<warta-card src="${address()}">${FALLBACK}</warta-card>`);
    const { detail } = await next(card, 'warta-error');
    expect(detail.error).to.include({ name: 'LoadError', code: 'status', status: 404 });
    expect(showsFallback(card)).to.be.true;
    isUp = true;
    card.reload();
    await next(card, 'warta-load');
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });
});

describe('states and events', () => {
  it('tell loading, ready and error', async () => {
    let answer: ((response: Response) => void) | undefined;
    const server = stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const card = fixtureSync<WartaCard>(`<warta-card loading="eager" src="${address()}">${FALLBACK}</warta-card>`);
    await card.updateComplete;
    await Promise.resolve();
    expect(card.matches(':state(loading)')).to.be.true;
    answer?.(jsonResponse(bridge));
    await next(card, 'warta-load');
    expect(card.matches(':state(ready)') && !card.matches(':state(loading)')).to.be.true;
    card.payload = 'bukan JSON';
    await next(card, 'warta-error');
    expect(card.matches(':state(error)') && !card.matches(':state(ready)')).to.be.true;
    server.restore();
  });

  it('tell ready again when an element was taken out and put back, without a second event', async () => {
    const server = stubFetch(() => jsonResponse(bridge));
    const card = fixtureSync<WartaCard>(`<warta-card loading="eager" src="${address()}"></warta-card>`);
    await next(card, 'warta-load');
    let told = 0;
    card.addEventListener('warta-load', () => told++);
    const parent = card.parentElement!;
    card.remove();
    await Promise.resolve();
    parent.append(card);
    expect(await card.updateComplete).to.be.true;
    while (card.matches(':state(loading)')) {
      await Promise.resolve();
      await card.updateComplete;
    }
    expect(card.matches(':state(ready)')).to.be.true;
    expect([told, server.asked.length]).to.deep.equal([0, 1]);
    server.restore();
  });

  it('tell nothing new of an article in the page when its element was taken out and put back', async () => {
    const card = await shown('warta-card', bridge);
    const { article } = card;
    let told = 0;
    card.addEventListener('warta-load', () => told++);
    const parent = card.parentElement!;
    card.remove();
    await Promise.resolve();
    parent.append(card);
    await card.updateComplete;
    expect(card.article).to.equal(article);
    expect(told).to.equal(0);
  });

  it('tell nothing of links that the page itself put into the fallback', async () => {
    const quote = await shown('warta-quote', bridge, 'index="9"');
    let told = 0;
    quote.addEventListener('warta-link', () => told++);
    quote.addEventListener('click', (event) => event.preventDefault());
    quote.querySelector('a')?.click();
    expect(told).to.equal(0);
  });

  it('tell of a link before it is followed, and let the page keep the reader', async () => {
    const card = await shown('warta-card', bridge);
    const wrapper = card.parentElement!;
    let isStopped: boolean | undefined;
    wrapper.addEventListener('warta-link', (event) => event.preventDefault(), { once: true });
    wrapper.addEventListener(
      'click',
      (event) => {
        isStopped = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    const told = next(wrapper, 'warta-link');
    part(card, 'link')?.click();
    expect((await told).detail).to.deep.equal({ url: bridge.url, kind: 'article' });
    expect(isStopped).to.be.true;
  });

  it('tell once that half of the element was seen for a second', async () => {
    const card = await shown('warta-card', bridge);
    let told = 0;
    card.addEventListener('warta-impression', () => told++);
    const { detail } = await next(card, 'warta-impression');
    expect(detail.article).to.equal(card.article);
    card.remove();
    await Promise.resolve();
    const page = fixtureSync('<div></div>');
    page.append(card);
    // Whoever comes with it is seen for a second as well.
    const other = document.createElement('warta-card');
    other.payload = bridge;
    page.append(other);
    await next(other, 'warta-impression');
    expect(told).to.equal(1);
  });

  it('tell of what is seen for a second when the reader is back in the tab', async () => {
    let isHidden = true;
    let told = 0;
    try {
      const isAsked = new Promise<void>((resolve) => {
        const get = () => (resolve(), isHidden);
        Object.defineProperty(document, 'hidden', { configurable: true, get });
      });
      const card = await shown('warta-card', bridge);
      card.addEventListener('warta-impression', () => told++);
      await isAsked;
      expect(told).to.equal(0);
      isHidden = false;
      await next(card, 'warta-impression');
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });
});

describe('bad input', () => {
  const cases: [name: string, html: string, code: string, path: string][] = [
    [
      'text that is no JSON',
      `<warta-card><script type="application/json">{"a":</script>${FALLBACK}</warta-card>`,
      'not-json',
      '$',
    ],
    ['an empty list', `<warta-card>${script([])}${FALLBACK}</warta-card>`, 'no-article', '$'],
    ['no object', `<warta-card>${script(7)}${FALLBACK}</warta-card>`, 'wrong-type', '$'],
    ['no headline', `<warta-card>${script({ version: '1.0' })}${FALLBACK}</warta-card>`, 'no-headline', '$.headline'],
    [
      'a headline that is no text',
      `<warta-card>${script({ version: '1.0', headline: {} })}${FALLBACK}</warta-card>`,
      'no-headline',
      '$.headline',
    ],
    [
      'an unknown major version',
      `<warta-card>${script({ version: '2.0', headline: 'A' })}${FALLBACK}</warta-card>`,
      'unsupported-version',
      '$.version',
    ],
    ['"for" that names nothing', `<warta-card for="tiada">${FALLBACK}</warta-card>`, 'no-source', 'for'],
    [
      '"for" that names no script',
      `<div><p id="paragraf"></p><warta-card for="paragraf">${FALLBACK}</warta-card></div>`,
      'no-source',
      'for',
    ],
    ['an address that is none', `<warta-card src="http://[">${FALLBACK}</warta-card>`, 'no-source', 'src'],
    [
      'no quotes',
      `<warta-quote>${script(bridgeWith({ quotes: [] }))}${FALLBACK}</warta-quote>`,
      'no-article',
      '$.quotes[0]',
    ],
    [
      'an index out of range',
      `<warta-quote index="8">${script(bridge)}${FALLBACK}</warta-quote>`,
      'no-article',
      '$.quotes[8]',
    ],
    [
      'no related links',
      `<warta-baca-juga>${script(bridgeWith({ related: [] }))}${FALLBACK}</warta-baca-juga>`,
      'no-article',
      '$.related',
    ],
  ];
  /** The console says the same but once, so that of two cases with the same reason only the first is heard. */
  const said: string[] = [];
  for (const [name, html, code, path] of cases) {
    it(`${name}: the fallback stays, one warning with the path, one event`, async () => {
      let error: unknown;
      const warnings = await warningsOf(async () => {
        const heard = next(document, 'warta-error');
        const placed = fixtureSync<HTMLElement>(html);
        error = (await heard).detail.error;
        const element = placed.querySelector<WartaCard>('warta-card') ?? (placed as WartaCard);
        await element.updateComplete;
        expect(showsFallback(element)).to.be.true;
      });
      expect(error).to.include({ name: 'PayloadError', code, path });
      said.push(...warnings);
      expect(said.filter((line) => line.includes(` shows its fallback: ${path}: `))).not.to.be.empty;
      expect(warnings.length).to.be.at.most(2);
      for (const line of warnings) expect(line).to.match(/^\[warta\] /);
    });
  }

  it('a bad field is dropped with its path, and the rest is shown', async () => {
    let card: WartaCard | undefined;
    const warnings = await warningsOf(async () => {
      card = await shown(
        'warta-card',
        bridgeWith({ url: 'javascript:alert(1)', kicker: 7, author: [{ name: 'Ani' }, 5] }),
      );
    });
    expect(textOf(card!, 'headline')).to.equal(bridge.headline);
    expect(part(card!, 'link')).to.be.null;
    expect(textOf(card!, 'kicker')).to.equal('Prasarana');
    expect(textOf(card!, 'byline')).to.equal('Oleh Ani');
    expect(warnings.map((line) => /\$\S+/.exec(line)?.[0])).to.deep.equal(['$.url', '$.kicker', '$.author[1]']);
  });

  it('two sources at once: the first by precedence is used, with one warning', async () => {
    const warnings = await warningsOf(() => place(`<warta-quote src="${address()}">${script(bridge)}</warta-quote>`));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('more than one source');
  });

  it('an index that is mended shows the quote again', async () => {
    const quote = await shown('warta-quote', bridge, 'index="7"');
    expect(showsFallback(quote)).to.be.true;
    quote.index = 1;
    await quote.updateComplete;
    expect(textOf(quote, 'text')).to.equal('Kami berjalan pelan saja.');
    expect(quote.matches(':state(ready)')).to.be.true;
  });
});
