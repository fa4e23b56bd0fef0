import { expect } from '@open-wc/testing';
import type { Article } from '../../src/payload/article.js';
import { PayloadError } from '../../src/payload/payload-error.js';
import { detectFormat, readFeed, readPayload, type ReadOptions } from '../../src/payload/read-payload.js';
import { bridge, bridgeWith } from '../fixtures/payloads.js';

/** An article of one field, with what was warned of. */
function readWith(fields: object, options: ReadOptions = {}): { article: Article; warned: string[] } {
  const warned: string[] = [];
  const onWarning = ({ path }: { path: string }) => warned.push(path);
  const article = readPayload({ version: '1.0', headline: 'Judul', ...fields }, { onWarning, ...options });
  return { article, warned };
}

/** The error of a payload that cannot be read. */
function refusal(input: unknown, options: ReadOptions = {}): PayloadError {
  try {
    readPayload(input, options);
  } catch (error) {
    expect(error).to.be.instanceOf(PayloadError);
    return error as PayloadError;
  }
  throw new Error('It was read.');
}

describe('readPayload', () => {
  it('takes an object, its JSON text, also with a byte order mark, and an article', () => {
    const article = readPayload(bridge);
    expect(article.headline).to.equal(bridge.headline);
    expect(readPayload(JSON.stringify(bridge))).to.deep.equal(article);
    expect(readPayload(`\ufeff${JSON.stringify(bridge)}`)).to.deep.equal(article);
    expect(readPayload(article) === article).to.be.true;
  });

  it('fills every list, so that nobody downstream asks', () => {
    const { article } = readWith({});
    expect(article).to.deep.equal({
      version: '1.0',
      headline: 'Judul',
      image: [],
      author: [],
      keywords: [],
      body: [],
      quotes: [],
      related: [],
    });
  });

  it('freezes every level', () => {
    const thaw = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thaw));
    expect(thaw(readPayload(bridge))).to.be.false;
  });

  it('leaves the payload as it was', () => {
    const payload = bridgeWith({ author: [{}, { name: ' Ani ' }] });
    const before = JSON.stringify(payload);
    readPayload(payload);
    expect(JSON.stringify(payload)).to.equal(before);
  });

  describe('refuses, with code and path,', () => {
    const cases: [name: string, input: unknown, code: string, path: string][] = [
      ['nothing', undefined, 'wrong-type', '$'],
      ['null', null, 'wrong-type', '$'],
      ['a number', 5, 'wrong-type', '$'],
      ['JSON text of a number', '5', 'wrong-type', '$'],
      ['an article without headline', { version: '1.0' }, 'no-headline', '$.headline'],
      ['an empty headline', { version: '1.0', headline: '' }, 'no-headline', '$.headline'],
      [
        'a headline of unseen characters',
        { version: '1.0', headline: '\u200b\u202e \u0000' },
        'no-headline',
        '$.headline',
      ],
      ['a headline that is a list', { version: '1.0', headline: ['A'] }, 'no-headline', '$.headline'],
      ['version 2.0', { version: '2.0', headline: 'A' }, 'unsupported-version', '$.version'],
      ['version 10', { version: '10', headline: 'A' }, 'unsupported-version', '$.version'],
      ['version 2, a number', { version: 2, headline: 'A' }, 'unsupported-version', '$.version'],
      ['an article that has expired', { headline: 'A', expires: '2026-01-01' }, 'not-published', '$.expires'],
    ];
    for (const [name, input, code, path] of cases) {
      it(name, () => {
        const error = refusal(input, { now: Date.UTC(2026, 5, 1) });
        expect(error).to.include({ name: 'PayloadError', code, path });
        expect(error.message).to.be.a('string').and.not.be.empty;
      });
    }

    it('a major version that is very long, with a short message', () => {
      expect(refusal({ version: '9'.repeat(10_000), headline: 'A' }).message).to.have.length.below(100);
    });
  });

  it('reads every minor version of 1, also as a number or left out', () => {
    for (const version of ['1', '1.0', '1.7', '1.7.3', 1, 1.5]) {
      const { article, warned } = readWith({ version, podcast: {} });
      expect([article.version, warned]).to.deep.equal(['1.0', []]);
    }
    expect(readWith({ version: undefined }).warned).to.deep.equal(['$.version']);
  });

  it('shows an article until it expires', () => {
    const now = Date.UTC(2026, 0, 26, 12, 30);
    expect(readWith({ expires: '2026-01-26T12:30:01Z' }, { now }).article.expires).to.equal('2026-01-26T12:30:01Z');
    expect(refusal({ headline: 'A', expires: '2026-01-26T12:30:00Z' }, { now }).code).to.equal('not-published');
  });

  it('takes nothing and empty text for nothing, without a word', () => {
    for (const nothing of [undefined, null, '', ' \n ']) {
      const fields = { url: nothing, kicker: nothing, publisher: { name: 'W', url: nothing }, datePublished: nothing };
      const { article, warned } = readWith({ ...fields, inLanguage: nothing });
      expect(warned).to.deep.equal([]);
      expect(article).to.not.have.any.keys('url', 'kicker', 'datePublished', 'inLanguage');
      expect(article.publisher).to.deep.equal({ name: 'W' });
    }
    expect(readWith({ author: null, image: undefined, publisher: null }).warned).to.deep.equal([]);
  });

  describe('drops a bad field with one warning of its path:', () => {
    const image = (fields: object) => ({ image: [{ url: 'https://a.example/b.png', ...fields }] });
    const quote = (fields: object) => ({ quotes: [{ text: 'Kami siap.', ...fields }] });
    const cases: [fields: object, path: string][] = [
      [{ id: 7 }, '$.id'],
      [{ url: 'javascript:alert(1)' }, '$.url'],
      [{ url: '/relatif' }, '$.url'],
      [{ url: { href: 'https://a.example' } }, '$.url'],
      [{ kicker: ['Kota'] }, '$.kicker'],
      [{ articleSection: {} }, '$.articleSection'],
      [{ description: 1 }, '$.description'],
      [{ located: true }, '$.located'],
      [{ image: 'https://a.example/b.png' }, '$.image'],
      [{ image: [[]] }, '$.image[0]'],
      [{ image: [{}] }, '$.image[0].url'],
      [image({ url: 'data:image/png,x' }), '$.image[0].url'],
      [image({ width: 0 }), '$.image[0].width'],
      [image({ width: '640' }), '$.image[0].width'],
      [image({ height: -1 }), '$.image[0].height'],
      [image({ height: 1e9 }), '$.image[0].height'],
      [image({ height: NaN }), '$.image[0].height'],
      [image({ alt: 7 }), '$.image[0].alt'],
      [image({ caption: {} }), '$.image[0].caption'],
      [image({ creditText: [] }), '$.image[0].creditText'],
      [image({ focalPoint: 'center' }), '$.image[0].focalPoint'],
      [image({ focalPoint: { x: 2, y: 0 } }), '$.image[0].focalPoint.x'],
      [image({ focalPoint: { x: 0.5, y: '0' } }), '$.image[0].focalPoint.y'],
      [image({ renditions: {} }), '$.image[0].renditions'],
      [image({ renditions: [{ width: 5 }] }), '$.image[0].renditions[0].url'],
      [image({ renditions: [{ url: 'blob:x' }] }), '$.image[0].renditions[0].url'],
      [{ author: { name: 'Ani' } }, '$.author'],
      [{ author: ['Ani'] }, '$.author[0]'],
      [{ author: [{ name: 'Ani', type: 'Robot' }] }, '$.author[0].type'],
      [{ author: [{ name: 'Ani', url: 'ftp://a.example' }] }, '$.author[0].url'],
      [{ author: [{ name: 'Ani', jobTitle: 9 }] }, '$.author[0].jobTitle'],
      [{ author: [{ name: 'Ani', image: {} }] }, '$.author[0].image.url'],
      [{ publisher: 'Warta' }, '$.publisher'],
      [{ publisher: {} }, '$.publisher.name'],
      [{ publisher: { name: 'Warta', logo: { url: 'x' } } }, '$.publisher.logo.url'],
      [{ datePublished: 1769430600 }, '$.datePublished'],
      [{ dateModified: 'tadi' }, '$.dateModified'],
      [{ expires: '2026-99-99' }, '$.expires'],
      [{ inLanguage: 'bahasa Indonesia' }, '$.inLanguage'],
      [{ inLanguage: 'id_ID' }, '$.inLanguage'],
      [{ dir: 'kanan' }, '$.dir'],
      [{ keywords: 'kota, air' }, '$.keywords'],
      [{ keywords: ['kota', 5] }, '$.keywords[1]'],
      [{ copyrightNotice: 2026 }, '$.copyrightNotice'],
      [{ license: 'CC-BY' }, '$.license'],
      [{ quotes: ['Kami siap.'] }, '$.quotes[0]'],
      [{ quotes: [{ speaker: { name: 'Ani' } }] }, '$.quotes[0].text'],
      [quote({ speaker: 'Ani' }), '$.quotes[0].speaker'],
      [quote({ speaker: { name: 3 } }), '$.quotes[0].speaker.name'],
      [quote({ source: { url: 'https://a.example' } }), '$.quotes[0].source.headline'],
      [quote({ inLanguage: 5 }), '$.quotes[0].inLanguage'],
      [{ related: ['Judul'] }, '$.related[0]'],
      [{ related: [{ url: 'https://a.example' }] }, '$.related[0].headline'],
      [{ related: [{ headline: 'A', url: 'javascript:x' }] }, '$.related[0].url'],
      [{ related: [{ headline: 'A', image: 'b.png' }] }, '$.related[0].image'],
      [{ related: [{ headline: 'A', datePublished: 'x' }] }, '$.related[0].datePublished'],
      [image({ focalPoint: { x: 0.5 } }), '$.image[0].focalPoint.y'],
      [{ author: [{ name: ' ' }] }, '$.author[0].name'],
      [{ body: 'Paragraf.' }, '$.body'],
      [{ body: ['Paragraf.'] }, '$.body[0]'],
      [{ body: [{ text: 'Paragraf.' }] }, '$.body[0].type'],
      [{ body: [{ type: 'related' }] }, '$.body[0].links'],
      [{ body: [{ type: 'puisi', text: 'A' }] }, '$.body[0].type'],
      [{ body: [{ type: 'paragraph', text: 5 }] }, '$.body[0].text'],
      [{ body: [{ type: 'heading' }] }, '$.body[0].text'],
      [{ body: [{ type: 'quote', quote: { text: 1 } }] }, '$.body[0].quote.text'],
      [{ body: [{ type: 'image', image: { url: 'x:' } }] }, '$.body[0].image.url'],
      [{ body: [{ type: 'related', links: [{}] }] }, '$.body[0].links[0].headline'],
      [{ body: [{ type: 'html', html: 5 }] }, '$.body[0].html'],
    ];
    for (const [fields, path] of cases) {
      it(`${path} in ${JSON.stringify(fields)}`, () => {
        const { article, warned } = readWith(fields);
        expect(article.headline).to.equal('Judul');
        expect(warned).to.deep.equal([path]);
        // Nothing of the bad value is left, whatever the field.
        expect(JSON.stringify(article)).to.not.match(
          /javascript|data:|blob:|ftp:|puisi|Robot|kanan|CC-BY|tadi|center|kota, air|Paragraf|"\w+":"(?:x|x:|b\.png)"/,
        );
      });
    }
  });

  it('keeps what is good beside what is bad', () => {
    const { article, warned } = readWith({
      author: [{ name: 'Ani' }, 5, { name: 'Budi', url: 'x:' }],
      related: [{ headline: 'A' }, {}, { headline: 'B' }],
    });
    expect(article.author).to.deep.equal([{ name: 'Ani' }, { name: 'Budi' }]);
    expect(article.related).to.deep.equal([{ headline: 'A' }, { headline: 'B' }]);
    expect(warned).to.deep.equal(['$.author[1]', '$.author[2].url', '$.related[1].headline']);
  });

  it('keeps at most a thousand entries of a list, and says so', () => {
    const { article, warned } = readWith({ keywords: Array.from({ length: 1_001 }, (_, index) => `k${index}`) });
    expect(article.keywords).to.have.length(1_000);
    expect(warned).to.deep.equal(['$.keywords']);
  });

  it('knows only own fields, so that a prototype leads nowhere', () => {
    const payload: unknown = JSON.parse(
      '{"version":"1.0","headline":"A","__proto__":{"kicker":"jahat"},"constructor":1}',
    );
    const article = readPayload(payload);
    expect('kicker' in article).to.be.false;
    expect(Object.getPrototypeOf(article) === Object.prototype).to.be.true;
    expect(({} as { kicker?: string }).kicker).to.be.undefined;
    const inherited: unknown = Object.assign(Object.create({ kicker: 'jahat' }), { version: '1.0', headline: 'A' });
    expect('kicker' in readPayload(inherited)).to.be.false;
  });

  it('resolves addresses against where the payload came from', () => {
    const { article } = readWith(
      { url: '../berita', image: [{ url: '//media.example/a.png' }] },
      { baseUrl: 'https://warta-kota.example/data/a.json' },
    );
    expect(article.url).to.equal('https://warta-kota.example/berita');
    expect(article.image[0]?.url).to.equal('https://media.example/a.png');
  });

  it('does not take where a document came from for the page of an article, nor for a choice among many', () => {
    const baseUrl = 'https://warta-kota.example/data/a.json';
    expect(readWith({}, { baseUrl }).article.url).to.be.undefined;
    const items = ['Satu', 'Dua'].map((headline) => ({ version: '1.0', headline }));
    expect(readPayload({ version: '1.0', items }, { baseUrl }).headline).to.equal('Satu');
  });

  it('takes the page of an article from whoever knows it, and picks that page from a list', () => {
    const url = 'https://warta-kota.example/dua';
    expect(readPayload({ version: '1.0', headline: 'Satu' }, { url }).url).to.equal(url);
    const own = 'https://warta-kota.example/satu';
    expect(readPayload({ version: '1.0', headline: 'Satu', url: own }, { url }).url).to.equal(own);
    const items = ['satu', 'dua'].map((name) => ({ version: '1.0', headline: name, url: `/${name}` }));
    const baseUrl = 'https://warta-kota.example/data/a.json';
    expect(readPayload({ version: '1.0', items }, { url, baseUrl }).headline).to.equal('dua');
    expect(refusal({ version: '1.0', items }, { url: '/tiga', baseUrl } as ReadOptions).code).to.equal('no-article');
  });

  it('gives times without zone that of the publisher', () => {
    const fields = { datePublished: '2026-01-26 19:30' };
    expect(readWith(fields).article.datePublished).to.equal('2026-01-26');
    expect(readWith(fields, { timeZone: 'Asia/Makassar' }).article.datePublished).to.equal('2026-01-26T19:30:00+08:00');
  });

  it('refuses a time zone that is none, also for a feed, whose items have no part in it', () => {
    const feed = { version: '1.0', items: [{ version: '1.0', headline: 'A', datePublished: '2026-01-26 19:30' }] };
    for (const read of [readPayload, readFeed])
      expect(() => read(feed, { timeZone: 'Asia/Tiada' })).to.throw(RangeError);
  });

  it('lifts quotes and related links out of the body where they stand nowhere else', () => {
    const body = [
      { type: 'quote', quote: { text: '“Dari isi.”' } },
      { type: 'related', links: [{ headline: 'Dari isi' }] },
    ];
    const lifted = readWith({ body }).article;
    expect(lifted.quotes).to.deep.equal([{ text: 'Dari isi.' }]);
    expect(lifted.related).to.deep.equal([{ headline: 'Dari isi' }]);
    const own = readWith({ body, quotes: [{ text: 'Sendiri' }], related: [{ headline: 'Sendiri' }] }).article;
    expect([own.quotes[0]?.text, own.related[0]?.headline]).to.deep.equal(['Sendiri', 'Sendiri']);
  });

  it('keeps the HTML of a block to the letter: the sanitiser is the one who judges it', () => {
    const html = ' <p onclick="x">A\u200b &amp; B</p>\n';
    expect(readWith({ body: [{ type: 'html', html }] }).article.body).to.deep.equal([{ type: 'html', html }]);
  });
});

describe('readFeed', () => {
  it('keeps the order, and leaves out what cannot be shown, with its path', () => {
    const warned: string[] = [];
    const feed = readFeed(
      {
        version: '1.0',
        title: ' Kota ',
        items: [{ headline: 'A' }, { headline: '' }, 7, { headline: 'B', url: 'x:' }],
      },
      { onWarning: ({ path }) => warned.push(path) },
    );
    expect(feed.title).to.equal('Kota');
    expect(feed.items.map(({ headline }) => headline)).to.deep.equal(['A', 'B']);
    expect(warned).to.include.members(['$.items[1]', '$.items[2]', '$.items[3].url']);
    expect(Object.isFrozen(feed) && Object.isFrozen(feed.items)).to.be.true;
  });

  it('takes a list of articles for a feed of ours, and says of one that has none why the first cannot be shown', () => {
    const articles = [{ headline: 'A' }, { headline: 'B' }];
    expect(detectFormat(articles)).to.equal('warta');
    expect(readFeed(articles).items.map(({ headline }) => headline)).to.deep.equal(['A', 'B']);
    expect(refusal([{ headline: '' }, { headline: 'B', version: '2.0' }])).to.include({ path: '$[0].headline' });
  });

  it('makes a feed of one of an article', () => {
    expect(readFeed(bridge).items.map(({ headline }) => headline)).to.deep.equal([bridge.headline]);
  });
});
