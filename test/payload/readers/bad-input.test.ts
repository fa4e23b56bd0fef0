/** Documents as no standard has them: an article comes out, or a clear error; time and memory have an end. */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/payload/read-payload.js';
import { documentsOf, FORMATS } from '../../fixtures/formats/documents.mjs';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const node = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Pasar "baru" dibuka',
  url: 'https://warta-kota.example/',
};
const json = JSON.stringify(node);
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

describe('JSON in pages', () => {
  const wrapped: [name: string, text: string][] = [
    ['after a byte order mark', `\ufeff${json}`],
    ['in CDATA', `<![CDATA[${json}]]>`],
    ['in CDATA that is a comment', `//<![CDATA[\n${json}\n//]]>`],
    ['in CDATA that is another comment', `/*<![CDATA[*/${json}/*]]>*/`],
    ['in a comment', `<!--\n${json}\n-->`],
    ['in its script tag', `<script type="application/ld+json">${json}</script>`],
    ['escaped as HTML', json.replace(/\\"/g, '').replace(/"/g, '&quot;')],
    ...['&#34;', '&#x22;', '&#034;'].map((mark): [string, string] => [
      `escaped with ${mark}`,
      json.replace(/\\"/g, '').replaceAll('"', mark),
    ]),
    ['with quotation marks in a text', json.replaceAll('\\"', '"')],
    [
      'with a quotation at the end of a text',
      json.replace(' \\"baru\\" dibuka', ' \\"baru dibuka""').replace('\\"', '"'),
    ],
    ['with comments', json.replace('{', '{ // apa "ini"?\n').replace(/,/g, ', /* ya, } */ ')],
    ['with a comment that has no end', `${json.slice(0, -1)},/* tamat }`],
    ['with a comma too many before a comment', json.replace(/\}$/, ',\n// "description": ""\n}')],
    ['with two commas', json.replace(',', ',,')],
    ['with a raw line break in a text', json.replace('Pasar ', 'Pasar\n')],
    ['with a raw tab in a text', json.replace('Pasar ', 'Pasar\t')],
    ['with a comma too many', json.replace(/\}$/, ',}')],
    ['with a backslash too many', json.replace('dibuka', "\\'dibuka").replace("\\'", '\\-').replace('\\-', '\\ ')],
    ['with something behind', `${json};window.x=1`],
    ['twice', json + json],
    ['cut off after a value', json.slice(0, -1)],
    ['cut off within a text', `${json.slice(0, -1)},"description":"Pedagang da`],
  ];
  for (const [name, text] of wrapped)
    it(`is read ${name}`, () => {
      expect(
        reading(text)
          .article.headline.replace(/["\s]+/g, ' ')
          .trim(),
      ).to.match(/^Pasar ?baru ?dibuka$/);
    });

  it('that stands one after another makes a feed', () => {
    const lines = ['Satu', 'Dua', 'Tiga'].map((headline) => JSON.stringify({ ...node, headline })).join('\n');
    expect(headlines(lines).shown).to.deep.equal(['Satu', 'Dua', 'Tiga']);
  });

  it('begins its list with nothing', () => {
    const { article, warned } = reading([null, node]);
    expect([article.url, warned]).to.deep.equal([node.url, []]);
  });

  it('that is none says so', () => {
    for (const text of ['', '{', '{"headline"', 'bukan json', '{]', '[', 'null', '5', '"teks"'])
      expect(refusalOf(text), text).to.match(/^(?:not-json|wrong-type|unknown-format|no-article) \$$/);
  });
});

describe('a hostile document', () => {
  it('has 50,000 articles: 500 are read, and that is said', () => {
    for (const format of FORMATS.filter((name) => name !== 'oembed')) {
      // Of 50,000 whole ones the test would be about the machine's memory.
      const one = documentsOf(format, 1);
      const many = format === 'rss' ? repeatItem(one, 50_000) : repeatIn(JSON.parse(one), 50_000);
      const warned: string[] = [];
      const { items } = readFeed(many, { onWarning: ({ message }) => warned.push(message) });
      expect(items.length, format).to.be.at.most(500).and.above(0);
      expect(
        warned.some((message) => message.includes('500 are read')),
        format,
      ).to.be.true;
    }
  });

  it('has texts of 10 million signs: they are cut', () => {
    const long = 'a <b '.repeat(2_000_000);
    for (const document of [
      { version: '1.0', headline: long, body: [{ type: 'paragraph', text: long }] },
      { ...node, headline: long, articleBody: long, author: long },
      { uri: 'x', type: 'text', headline: long, body_html: long },
      `<rss><channel><item><title>${long}</title><description>${long}</description></item></channel></rss>`,
    ]) {
      const { article } = reading(document);
      expect(article.headline.length).to.be.within(1, 100_000);
    }
  });

  it('has 5,000 levels: an article or an error comes of it', () => {
    const levels = 5_000;
    expect(refusalOf(deep(levels, '[', ']'))).to.match(/^(?:unknown-format|no-article) \$$/);
    const graph = `${'{"@graph":['.repeat(levels)}${json}${']}'.repeat(levels)}`;
    expect(reading(graph).article.headline).to.equal(node.headline);
    const author = `${'{"author":'.repeat(levels)}"x"${'}'.repeat(levels)}`;
    expect(reading(`{"@type":"Article","headline":"Pasar","author":${author}}`).article.headline).to.equal('Pasar');
    const body = deep(levels, '<div>', '</div>');
    expect(reading({ ...node, articleBody: body }).article.headline).to.equal(node.headline);
  });

  it('names prototypes: nothing comes of them', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const evil = `{"${name}":{"headline":"Palsu","polluted":true,"url":"https://jahat.example/"},`;
      const { article } = reading(evil + json.slice(1));
      expect(article.headline).to.equal(node.headline);
      expect(({} as { polluted?: boolean }).polluted).to.be.undefined;
      expect(refusalOf(`${evil.slice(0, -1)}}`)).to.equal('unknown-format $');
    }
    const graph = {
      '@graph': [
        { '@id': '__proto__', polluted: true },
        { ...node, author: { '@id': '__proto__' } },
      ],
    };
    expect(reading(graph).article.author).to.deep.equal([]);
    expect(({} as { polluted?: boolean }).polluted).to.be.undefined;
  });

  it('has numbers and lists where text belongs: the rest is read', () => {
    for (const format of FORMATS) {
      const document = JSON.stringify(
        JSON.parse(format === 'rss' ? '{}' : documentsOf(format, 1)),
        (key, value: unknown) =>
          typeof value === 'string' && /summary|descr|excerpt|keywords|tags|located|language|jobTitle/i.test(key)
            ? [7, { a: null }]
            : value,
      );
      if (format !== 'rss') expect(reading(document).article.headline, format).to.match(/^Pasar/);
    }
  });

  it('refers in circles: each is followed once', () => {
    const circle = Array.from({ length: 2_000 }, (_, at) => ({
      '@id': `#${at}`,
      '@type': 'Person',
      author: { '@id': `#${(at + 1) % 2_000}` },
      image: { '@id': `#${(at + 1) % 2_000}` },
    }));
    expect(reading({ '@graph': [{ ...node, author: { '@id': '#0' } }, ...circle] }).article.author).to.deep.equal([]);
  });
});

function repeatIn(document: unknown, count: number): unknown {
  if (Array.isArray(document)) return Array.from({ length: count }, () => document[0] as unknown);
  const { items, '@graph': graph, ...rest } = document as { items?: unknown[]; '@graph'?: Record<string, unknown>[] };
  if (items) return { ...rest, items: Array.from({ length: count }, () => items[0]) };
  const article = graph?.find(({ headline }) => headline);
  return { ...rest, '@graph': Array.from({ length: count }, () => ({ ...article })) };
}

function repeatItem(xml: string, count: number): string {
  const [, item = ''] = /(<item>.*<\/item>)/s.exec(xml) ?? [];
  return xml.replace(item, () => '<item><title>Pasar dibuka</title></item>'.repeat(count));
}
