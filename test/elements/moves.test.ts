import '../../src/define.js';
import { expect, fixtureSync } from '@open-wc/testing';
import type { WartaCard } from '../../src/elements/card/card.element.js';
import { bridge } from '../fixtures/payloads.js';
import { jsonResponse, next, shown, stubFetch, textOf, warningsOf } from '../support/elements.js';

/** What nobody caught while `act` ran. */
async function errorsOf(act: () => unknown): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent) => {
    errors.push(event.message);
    event.preventDefault();
  };
  window.addEventListener('error', note);
  try {
    await act();
  } finally {
    window.removeEventListener('error', note);
  }
  return errors;
}

let count = 0;
/** An address that no other test has asked for. */
const address = () => `https://data.example/pindah/${count++}.json`;

describe('an element that a page moves', () => {
  let server: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => server?.restore());

  it('keeps its article inside one document, and is asked for once', async () => {
    server = stubFetch(() => jsonResponse(bridge));
    const [from, to] = [fixtureSync<HTMLElement>('<div></div>'), fixtureSync<HTMLElement>('<div></div>')];
    const card = document.createElement('warta-card');
    card.src = address();
    from.append(card);
    await next(card, 'warta-load');
    for (const place of [to, from, to]) place.append(card);
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
    expect(server.asked).to.have.length(1);
  });

  it('keeps its article in the document of a frame, and on the way back', async () => {
    const frame = fixtureSync<HTMLIFrameElement>('<iframe srcdoc="<body>"></iframe>');
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    const inside = frame.contentDocument as Document;
    const home = fixtureSync<HTMLElement>('<div></div>');
    const card = await shown('warta-card', bridge);
    const told = await warningsOf(async () => {
      expect(
        await errorsOf(async () => {
          for (const move of [
            () => inside.body.append(inside.adoptNode(card)),
            () => home.append(document.adoptNode(card)),
          ]) {
            move();
            card.headingLevel = card.headingLevel === 2 ? 4 : 2;
            await card.updateComplete;
            expect(textOf(card, 'headline')).to.equal(bridge.headline);
          }
        }),
      ).to.deep.equal([]);
    });
    expect(told).to.deep.equal([]);
    expect(card.shadowRoot?.querySelector('h4')?.textContent).to.equal(bridge.headline);
  });

  it('shows its article although it was made in a document without a window', async () => {
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = '<warta-card><a href="/">Cadangan</a></warta-card>';
    const home = fixtureSync<HTMLElement>('<div></div>');
    home.append(document.adoptNode(inert.body.firstElementChild as Element));
    const card = home.firstElementChild as WartaCard;
    card.payload = bridge;
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });

  it('breaks nothing in a document without a window', async () => {
    const inert = document.implementation.createHTMLDocument();
    const card = await shown('warta-card', bridge);
    expect(
      await errorsOf(async () => {
        inert.body.append(card);
        card.payload = { ...bridge, headline: 'Di luar laman' };
        await card.updateComplete;
      }),
    ).to.deep.equal([]);
    expect(card.isConnected).to.be.true;
  });

  it('shows what it was given before it was put into a page, also out of a template or a fragment', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<warta-card><script type="application/json">${JSON.stringify(bridge)}</script></warta-card>`;
    const home = fixtureSync<HTMLElement>('<div></div>');
    home.append(template.content.cloneNode(true), document.importNode(template.content, true));
    const cards = [...home.children] as WartaCard[];
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(cards.map((card) => textOf(card, 'headline'))).to.deep.equal([bridge.headline, bridge.headline]);
  });
});

describe('an element that is inserted while it is hidden', () => {
  let server: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => server?.restore());

  const places: readonly [how: string, html: string, reveal: (box: HTMLElement) => void][] = [
    ['by its parent', '<div style="display:none"></div>', (box) => box.style.removeProperty('display')],
    ['by the attribute hidden', '<div hidden></div>', (box) => (box.hidden = false)],
    [
      'in closed details',
      '<details><summary>Buka</summary></details>',
      (box) => ((box as HTMLDetailsElement).open = true),
    ],
    ['in a closed dialog', '<dialog></dialog>', (box) => (box as HTMLDialogElement).show()],
  ];
  for (const [how, html, reveal] of places) {
    it(`asks for its payload when it is revealed, and not before: ${how}`, async () => {
      server = stubFetch(() => jsonResponse(bridge));
      const box = fixtureSync<HTMLElement>(html);
      const card = document.createElement('warta-card');
      card.src = address();
      box.append(card);
      await card.updateComplete;
      // A page's observers are called with its frames.
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      expect(server.asked).to.deep.equal([]);
      reveal(box);
      await next(card, 'warta-load');
      expect(textOf(card, 'headline')).to.equal(bridge.headline);
    });
  }

  it('draws an article that is in the page at once, for whoever reveals it', async () => {
    const box = fixtureSync<HTMLElement>('<div hidden></div>');
    const card = document.createElement('warta-card');
    card.payload = bridge;
    box.append(card);
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal(bridge.headline);
  });
});
