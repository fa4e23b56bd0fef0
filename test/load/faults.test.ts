import '../../src/define.js';
import { expect, fixtureSync } from '@open-wc/testing';
import type { WartaCard } from '../../src/elements/card/card.element.js';
import { LoadError } from '../../src/load/load-error.js';
import { loadPayload } from '../../src/load/load-payload.js';
import { next, showsFallback } from '../support/elements.js';

const forever = new AbortController().signal;
let faults: string;
before(async () => {
  faults = await (await fetch('/__faults')).text();
});

let asked = 0;
/** The path of a fault with a query of its own, since other engines ask the same server at the same time. */
const fresh = (fault: string): string =>
  fault.replace(/\?|$/, `?nomor=${encodeURIComponent(`${navigator.userAgent} ${asked++}`)}&`);
/** How often a path was asked for, whatever follows its query. */
const requests = async (path: string): Promise<number> => (await fetch(`${faults}/count/${path}`)).json();

/** Asks, and gives the code of the failure and the number of requests that it cost. */
async function failureOf(fault: string, timeout?: number): Promise<[code: string, cost: number]> {
  const path = fresh(fault);
  const error = await loadPayload(`${faults}/${path}`, forever, timeout ? { timeout } : {}).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error, path).to.be.instanceOf(LoadError);
  return [(error as LoadError).code, await requests(path)];
}

describe('a fault of the network or of a server', () => {
  const known: readonly [path: string, code: string, most: number][] = [
    // Where a connection closes before the answer, engines ask again by themselves, Firefox ten times.
    ['reset', 'network', 20],
    ['no-cors', 'network', 2],
    ['truncated', 'network', 2],
    ['server-error', 'status', 2],
    ['busy', 'status', 2],
    ['flapping?fails=9', 'status', 2],
    ['gone', 'status', 1],
    ['html', 'content-type', 1],
    ['gzip-bomb?mb=500', 'too-large', 1],
    ['huge?mb=500', 'too-large', 1],
  ];
  for (const [path, expected, most] of known) {
    it(`has a name and costs at most ${most} requests: ${path}`, async () => {
      const [code, cost] = await failureOf(path);
      expect(code).to.equal(expected);
      expect(cost).to.be.within(1, most);
    });
  }

  it('has a name where redirects never end', async () => {
    const [code] = await failureOf('redirect-loop');
    expect(code).to.equal('network');
  });

  it('that breaks a body off leaves the fallback, although WebKit takes it for the whole', async () => {
    const card = fixtureSync<WartaCard>(
      `<warta-card src="${faults}/${fresh('aborted')}"><a href="/">Cadangan</a></warta-card>`,
    );
    await next(card, 'warta-error');
    expect(showsFallback(card)).to.be.true;
  });

  it('that takes too long is ended: silence, a length that never comes, a body that stops', async () => {
    for (const path of ['silent', 'huge-length', 'stall']) {
      const [code, cost] = await failureOf(path, 300);
      expect(code, path).to.equal('timeout');
      expect(cost, path).to.equal(1);
    }
  });

  it('that drips is ended by its time, although it always moves', async () => {
    expect(await failureOf('slow-drip?ms=400', 600)).to.deep.equal(['timeout', 1]);
  });

  it('that passes is passed over', async () => {
    const { text } = await loadPayload(`${faults}/${fresh('flapping?fails=1')}`, forever);
    expect(JSON.parse(text)).to.have.property('headline');
  });
});

describe('two hundred elements and a server that flaps', () => {
  const COUNT = 200;
  /** Puts so many cards into the page, and waits for what becomes of them. */
  async function crowd(src: (at: number) => string): Promise<WartaCard[]> {
    const page = fixtureSync<HTMLElement>(
      `<div>${Array.from({ length: COUNT }, (_, at) => `<warta-card loading="eager" src="${faults}/${src(at)}"><a href="/">Cadangan</a></warta-card>`).join('')}</div>`,
    );
    const cards = [...page.children] as WartaCard[];
    await Promise.all(cards.map((card) => Promise.race([next(card, 'warta-load'), next(card, 'warta-error')])));
    return cards;
  }

  it('ask for one address twice, and show it', async () => {
    const path = fresh('flapping');
    const cards = await crowd(() => path);
    expect(await requests(path)).to.equal(2);
    expect(cards.every((card) => card.article)).to.be.true;
  });

  it('ask for one address that stays down twice, and leave it alone however many come and go meanwhile', async () => {
    const path = fresh('server-error');
    const cards = await crowd(() => path);
    expect(cards.every(showsFallback)).to.be.true;
    for (const card of cards) {
      const home = card.parentNode as ParentNode;
      card.remove();
      home.append(card);
    }
    await Promise.all(cards.map((card) => card.updateComplete));
    expect((await crowd(() => path)).every(showsFallback)).to.be.true;
    expect(await requests(path)).to.equal(2);
  });

  it('ask for forty addresses at most twice each', async () => {
    const path = fresh('flapping?fails=9');
    const cards = await crowd((at) => `${path}&alamat=${at % 40}`);
    // On a busy machine the time of some is over before their second request.
    expect(await requests(path)).to.be.within(40, 80);
    expect(cards.every(showsFallback)).to.be.true;
  });
});
