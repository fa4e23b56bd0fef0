/** What holds for every document, also for those nobody thought of: fast-check invents them. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article } from '../../src/payload/article.js';
import { PayloadError } from '../../src/payload/payload-error.js';
import { readFeed, readPayload } from '../../src/payload/read-payload.js';
import { safeUrl } from '../../src/payload/safe-url.js';

const RUNS = { numRuns: 300 };
const BASE = 'https://warta-kota.example/data/artikel.json';

/** What an attacker or a broken CMS puts where an address belongs. */
const address = fc.oneof(
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u0001', '//', '\\\\', '/\\', 'https:', 'http:/'),
      fc.constantFrom('javascript:', 'JAVA\tSCRIPT:', 'data:text/html,', 'vbscript:', 'blob:', 'file:///', '@', ':'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), address);
/** Mostly an object of these fields, each with a fitting or with any value. */
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof({ weight: 4, arbitrary: fc.record(fields, { requiredKeys: [] }) }, { weight: 1, arbitrary: anything });
const list = (item: fc.Arbitrary<unknown>) => fc.oneof(fc.array(item, { maxLength: 3 }), anything);
const words = fc.oneof(fc.string({ unit: 'grapheme' }), anything);
const moment = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  anything,
);

const image = record({
  url: address,
  width: anything,
  height: anything,
  alt: words,
  renditions: list(record({ url: address, width: anything })),
  focalPoint: record({ x: fc.double(), y: anything }),
});
const party = record({ name: words, url: address, image, type: anything });
const link = record({ headline: words, url: address, image, datePublished: moment });
const quote = record({ text: words, speaker: party, source: link });
const block = record({
  type: fc.constantFrom('paragraph', 'heading', 'quote', 'image', 'related', 'html', '__proto__', 'toString'),
  text: words,
  quote,
  image,
  links: list(link),
  html: words,
});
const payload = record({
  version: fc.oneof(fc.constantFrom('1.0', '1.9', '2.0', 1), anything),
  headline: words,
  url: address,
  kicker: words,
  image: list(image),
  author: list(party),
  publisher: party,
  datePublished: moment,
  inLanguage: words,
  license: address,
  expires: moment,
  body: list(block),
  quotes: list(quote),
  related: list(link),
});

/** The article, or nothing where the payload was refused as it should be; any other error fails the test. */
function read(input: unknown, baseUrl?: string): Article | undefined {
  try {
    return readPayload(input, { baseUrl, now: 0 });
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    expect(error.path).to.match(/^\$/);
    return undefined;
  }
}

/** Every address in an article, wherever it stands. */
function addressesIn(value: unknown, key = ''): unknown[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => addressesIn(inner, name));
  }
  return key === 'url' || key === 'license' ? [value] : [];
}

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

describe('any payload', () => {
  // A test of refusals alone would hold for a reader that refuses all.
  it('is read often enough for the rest to mean something', () => {
    const articles = fc.sample(payload, RUNS.numRuns).map((input) => read(input));
    expect(articles.filter((article) => article).length).to.be.above(RUNS.numRuns / 20);
    expect(addressesIn(articles).length).to.be.above(RUNS.numRuns / 20);
  });

  it('gives an article or a PayloadError with a path, as a value and as text', () => {
    fc.assert(
      fc.property(fc.oneof(payload, anything), (input) => {
        read(input);
        read(JSON.stringify(input));
      }),
      RUNS,
    );
  });

  it('gives no address but http(s) ones, without a user name, with and without a base', () => {
    fc.assert(
      fc.property(payload, fc.constantFrom(undefined, BASE), (input, base) => {
        for (const written of addressesIn(read(input, base))) {
          const { protocol, username, password, href } = new URL(String(written));
          expect(protocol).to.match(/^https?:$/);
          expect([username, password, href]).to.deep.equal(['', '', written]);
        }
      }),
      RUNS,
    );
  });

  it('gives an article that is frozen throughout', () => {
    fc.assert(
      fc.property(payload, (input) => isFrozen(read(input))),
      RUNS,
    );
  });

  it('makes a feed or a PayloadError of a list', () => {
    fc.assert(
      fc.property(fc.record({ version: fc.constant('1.0'), items: fc.array(payload, { maxLength: 4 }) }), (input) => {
        const { items } = readFeed(input, { now: 0 });
        expect(items.length).to.be.at.most(input.items.length);
        expect(isFrozen(items)).to.be.true;
      }),
      RUNS,
    );
  });
});

describe('any text', () => {
  it('is refused as an address, or becomes one that stays as it is', () => {
    fc.assert(
      fc.property(address, fc.constantFrom(undefined, BASE), (written, base) => {
        const url = safeUrl(written, base);
        if (url === undefined) return;
        expect(url).to.match(/^https?:\/\//);
        expect(safeUrl(url)).to.equal(url);
      }),
      { numRuns: 2_000 },
    );
  });
});
