import { expect } from '@open-wc/testing';
import { LoadError } from '../../src/load/load-error.js';
import { forgetPayload, loadPayload } from '../../src/load/load-payload.js';
import { stubFetch } from '../support/elements.js';

let count = 0;
/** An address that no other test has asked for. */
const address = () => `https://data.example/muat/${count++}.json`;
const forever = new AbortController().signal;

const answer = (body: BodyInit, type = 'application/json', status = 200) =>
  new Response(body, { status, headers: type ? { 'content-type': type } : {} });
/** An answer that never comes, and breaks off as the browser's own does. */
const silence = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** The error that a promise is rejected with. */
async function errorOf(promise: Promise<unknown>): Promise<LoadError> {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).to.be.instanceOf(LoadError);
  return error as LoadError;
}

describe('loadPayload', () => {
  let server: ReturnType<typeof stubFetch>;
  afterEach(() => server.restore());

  it('gives the text and its address', async () => {
    server = stubFetch(() => answer('{"a":"é"}'));
    const url = address();
    expect(await loadPayload(url, forever)).to.deep.equal({ url, text: '{"a":"é"}' });
  });

  it('asks once, however many ask at once and afterwards', async () => {
    server = stubFetch(() => answer('{}'));
    const url = address();
    const [first, second] = await Promise.all([loadPayload(url, forever), loadPayload(url, forever)]);
    const third = await loadPayload(url, forever);
    expect(server.asked).to.deep.equal([url]);
    expect(first === second && second === third).to.be.true;
  });

  it('keeps the answer when those who asked for it leave afterwards', async () => {
    server = stubFetch(() => answer('{}'));
    const url = address();
    const asker = new AbortController();
    await loadPayload(url, asker.signal);
    // After the microtasks in which the request ends.
    await new Promise((resolve) => setTimeout(resolve));
    asker.abort();
    await loadPayload(url, forever);
    expect(server.asked).to.deep.equal([url]);
  });

  it('keeps the latest two hundred answers', async () => {
    server = stubFetch(() => answer('{}'));
    const urls = Array.from({ length: 201 }, address);
    for (const url of urls) await loadPayload(url, forever);
    const [oldest = '', next = ''] = urls;
    await loadPayload(next, forever);
    expect(server.asked).to.have.length(201);
    await loadPayload(oldest, forever);
    expect(server.asked).to.have.length(202);
  });

  it('asks again once the answer is forgotten', async () => {
    let edition = 1;
    server = stubFetch(() => answer(String(edition++)));
    const url = address();
    await loadPayload(url, forever);
    forgetPayload(url);
    expect((await loadPayload(url, forever)).text).to.equal('2');
  });

  it('sends no cookies, of the page no more than its origin, and nothing that needs a preflight', async () => {
    const inits: RequestInit[] = [];
    server = stubFetch((_, init) => {
      inits.push(init);
      return answer('{}');
    });
    const url = address();
    await loadPayload(url, forever);
    expect(inits[0]).to.include({ credentials: 'omit', referrerPolicy: 'strict-origin-when-cross-origin' });
    const names = [...new Headers(inits[0]?.headers).keys()];
    expect(names.filter((name) => name !== 'accept')).to.deep.equal([]);
  });

  describe('a request', () => {
    it('is not tried again when the server refuses', async () => {
      for (const status of [400, 401, 403, 404, 410, 429]) {
        server = stubFetch(() => answer('', '', status));
        const url = address();
        expect(await errorOf(loadPayload(url, forever))).to.include({ name: 'LoadError', code: 'status', status, url });
        expect(server.asked).to.have.length(1);
        server.restore();
      }
    });

    it('is tried once more when the server fails, and no more', async () => {
      server = stubFetch(() => answer('', '', 503));
      expect(await errorOf(loadPayload(address(), forever))).to.include({ code: 'status', status: 503 });
      expect(server.asked).to.have.length(2);
    });

    it('is tried once more when the network fails', async () => {
      let isUp = false;
      server = stubFetch(() => {
        if (isUp) return answer('{}');
        isUp = true;
        throw new TypeError('Failed to fetch');
      });
      expect((await loadPayload(address(), forever)).text).to.equal('{}');
      expect(server.asked).to.have.length(2);
    });

    it('names the network when that fails twice', async () => {
      server = stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
      const error = await errorOf(loadPayload(address(), forever));
      expect(error.code).to.equal('network');
      expect(error.message).to.contain('Failed to fetch');
    });

    it('waits a random while before the second try', async () => {
      const { random } = Math;
      let isDrawn = false;
      Math.random = () => {
        isDrawn = true;
        return 0;
      };
      try {
        server = stubFetch(() => answer('', '', 500));
        await errorOf(loadPayload(address(), forever));
      } finally {
        Math.random = random;
      }
      expect(isDrawn).to.be.true;
    });

    it('ends when its time is over, and is not tried again', async () => {
      const signals: (AbortSignal | null | undefined)[] = [];
      server = stubFetch((_, { signal }) => {
        signals.push(signal);
        return silence(signal);
      });
      const error = await errorOf(loadPayload(address(), forever, { timeout: 5 }));
      expect(error.code).to.equal('timeout');
      expect(error.message).to.contain('5 ms');
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
    });

    it('ends when the last asker leaves, and not before', async () => {
      const signals: (AbortSignal | null | undefined)[] = [];
      server = stubFetch((_, { signal }) => {
        signals.push(signal);
        return silence(signal);
      });
      const url = address();
      const [first, second] = [new AbortController(), new AbortController()];
      const waiting = [first, second].map(({ signal }) => errorOf(loadPayload(url, signal)));
      await Promise.resolve();
      first.abort();
      expect((await waiting[0])?.code).to.equal('aborted');
      expect(signals[0]?.aborted).to.be.false;
      second.abort();
      expect((await waiting[1])?.code).to.equal('aborted');
      expect(signals[0]?.aborted).to.be.true;
      expect(signals).to.have.length(1);
    });

    it('that was given up is made anew for the next asker', async () => {
      let isFirst = true;
      server = stubFetch((_, { signal }) => {
        if (!isFirst) return answer('{}');
        isFirst = false;
        return silence(signal);
      });
      const url = address();
      const asker = new AbortController();
      const given = errorOf(loadPayload(url, asker.signal));
      await Promise.resolve();
      asker.abort();
      await given;
      expect((await loadPayload(url, forever)).text).to.equal('{}');
    });

    it('that was given up is not tried again, however the browser says that it ended', async () => {
      const signals: (AbortSignal | null | undefined)[] = [];
      server = stubFetch((_, { signal }) => {
        signals.push(signal);
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(new TypeError('the page wraps fetch'))),
        );
      });
      const error = await errorOf(loadPayload(address(), forever, { timeout: 5 }));
      expect(error.code).to.equal('timeout');
      expect(signals).to.have.length(1);
    });

    it('that was forgotten meanwhile takes nothing of the one in its place with it', async () => {
      const answers: ((response: Response) => void)[] = [];
      server = stubFetch(() => new Promise((resolve) => answers.push(resolve)));
      const url = address();
      const asker = new AbortController();
      const given = errorOf(loadPayload(url, asker.signal));
      forgetPayload(url);
      const second = loadPayload(url, forever);
      asker.abort();
      await given;
      const third = loadPayload(url, forever);
      answers.forEach((resolve, at) => resolve(answer(String(at))));
      expect([(await second).text, (await third).text]).to.deep.equal(['1', '1']);
      expect(server.asked).to.have.length(2);
    });

    it('is refused to an asker who has left already', async () => {
      server = stubFetch((_, { signal }) => silence(signal));
      expect((await errorOf(loadPayload(address(), AbortSignal.abort()))).code).to.equal('aborted');
    });
  });

  describe('a failure', () => {
    it('is remembered, so that others who ask do not storm the server', async () => {
      server = stubFetch(() => answer('', '', 404));
      const url = address();
      const first = await errorOf(loadPayload(url, forever));
      const second = await errorOf(loadPayload(url, forever));
      expect(first === second).to.be.true;
      expect(server.asked).to.have.length(1);
    });

    it('is remembered for ten seconds, and no longer', async () => {
      const later: (() => void)[] = [];
      const own = window.setTimeout;
      window.setTimeout = ((callback: () => void, time: number) =>
        time === 10_000 ? later.push(callback) : own(callback, time)) as typeof window.setTimeout;
      try {
        server = stubFetch(() => answer('', '', 404));
        const url = address();
        const ask = () => errorOf(loadPayload(url, forever, { timeout: 5_000 }));
        await ask();
        await ask();
        expect(server.asked).to.have.length(1);
        expect(later).to.have.length(1);
        later[0]?.();
        await ask();
        expect(server.asked).to.have.length(2);
      } finally {
        window.setTimeout = own;
      }
    });

    it('is forgotten on demand', async () => {
      let status = 404;
      server = stubFetch(() => answer('{}', undefined, status));
      const url = address();
      await errorOf(loadPayload(url, forever));
      status = 200;
      forgetPayload(url);
      expect((await loadPayload(url, forever)).text).to.equal('{}');
    });
  });

  describe('a body', () => {
    it('may be of any type but a page, a picture, a sound or a film', async () => {
      const types = ['application/json', 'application/ld+json', 'text/plain', 'application/rss+xml', 'text/xml', ''];
      for (const type of types) {
        server = stubFetch(() => answer(new Blob(['{}']), type));
        expect((await loadPayload(address(), forever)).text, type).to.equal('{}');
        server.restore();
      }
      for (const type of ['text/html', 'text/html; charset=utf-8', 'application/xhtml+xml', 'image/png', 'video/mp4']) {
        server = stubFetch(() => answer('{}', type));
        const error = await errorOf(loadPayload(address(), forever));
        expect(error.code, type).to.equal('content-type');
        expect(error.message).to.contain(type);
        expect(server.asked).to.have.length(1);
        server.restore();
      }
    });

    it('is decoded by the charset that it is sent with', async () => {
      server = stubFetch(() => answer(new Uint8Array([0x93, 0xe9, 0x94]), 'application/json; charset=windows-1252'));
      expect((await loadPayload(address(), forever)).text).to.equal('“é”');
    });

    it('is decoded by the charset of its XML declaration', async () => {
      const xml = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1252"?>?');
      xml[xml.length - 1] = 0xe9;
      server = stubFetch(() => answer(xml, 'application/rss+xml'));
      expect((await loadPayload(address(), forever)).text).to.match(/é$/);
    });

    it('is UTF-8 where the charset is unknown to all', async () => {
      server = stubFetch(() => answer('{"a":"é"}', 'application/json; charset=tiada'));
      expect((await loadPayload(address(), forever)).text).to.equal('{"a":"é"}');
    });

    it('may come in pieces that cut a letter in two', async () => {
      const bytes = new TextEncoder().encode('{"a":"é😀"}');
      server = stubFetch(() =>
        answer(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
              controller.close();
            },
          }) as unknown as BodyInit,
        ),
      );
      expect((await loadPayload(address(), forever)).text).to.equal('{"a":"é😀"}');
    });

    it('may end in the middle of a letter, which is seen', async () => {
      server = stubFetch(() => answer(new Uint8Array([0x61, 0xc3])));
      expect((await loadPayload(address(), forever)).text).to.equal('a\ufffd');
    });

    it('may be as large as allowed, and not a byte larger', async () => {
      server = stubFetch(() => answer('12345678'));
      expect((await loadPayload(address(), forever, { maxBytes: 8 })).text).to.equal('12345678');
      const error = await errorOf(loadPayload(address(), forever, { maxBytes: 7 }));
      expect(error.code).to.equal('too-large');
      expect(error.message).to.contain('7');
      expect(server.asked).to.have.length(2);
    });
  });
});

describe('loadPayload, over the network', () => {
  let faults: string;
  before(async () => {
    faults = await (await fetch('/__faults')).text();
  });
  const requests = async (fault: string): Promise<number> => (await fetch(`${faults}/count/${fault}`)).json();

  it('stops reading a body without end as soon as it is too large', async () => {
    // Four gigabytes: whoever reads them all does not come to an end within this test's time.
    expect((await errorOf(loadPayload(`${faults}/huge?mb=4000`, forever))).code).to.equal('too-large');
  });

  it('counts the bytes that a small packed body unpacks to', async () => {
    expect((await errorOf(loadPayload(`${faults}/gzip-bomb?muat`, forever))).code).to.equal('too-large');
  });

  it('follows a redirect, and tells where the text came from', async () => {
    const { url } = await loadPayload(`${faults}/redirect?muat`, forever);
    expect(url).to.equal(`${faults}/ok`);
  });

  it('gives up a body that stops half-way', async () => {
    expect((await errorOf(loadPayload(`${faults}/stall?muat`, forever, { timeout: 300 }))).code).to.equal('timeout');
  });

  it('takes a body that comes slowly', async () => {
    const { text } = await loadPayload(`${faults}/slow-drip?ms=1`, forever);
    expect(JSON.parse(text)).to.have.property('headline');
  });

  it('knows a body that breaks off, one retry later', async () => {
    const before = await requests('truncated');
    expect((await errorOf(loadPayload(`${faults}/truncated?muat`, forever))).code).to.equal('network');
    expect((await requests('truncated')) - before).to.equal(2);
  });
});
