import { expect } from '@open-wc/testing';
import { PayloadError, readFeed } from '../../src/payload/index.js';

// Where each of so many is looked at for each of the others, that takes minutes; the test's own time-out notices.
const COUNT = 20_000;
const many = <T>(make: (at: number) => T, count = COUNT): T[] => Array.from({ length: count }, (_, at) => make(at));
const manyFields = () => Object.fromEntries(many((at) => [`k${at}`, at]));
const graph = (...nodes: object[]) => ({ '@context': 'https://schema.org', '@graph': nodes });
const news = (fields: object = {}) => ({ '@type': 'NewsArticle', headline: 'Perahu', ...fields });
const reference = () => ({ '@id': 'b' });

/** Documents in which many refer to much. */
const crowds: Readonly<Record<string, unknown>> = {
  'nodes that are the same': graph(...many((at) => ({ '@id': 'b', [`k${at}`]: at }))),
  'articles that are the same': graph(...many((at) => news({ '@id': 'b', [`k${at}`]: at }))),
  'references to a large node': graph(
    { '@id': 'b', ...manyFields() },
    news({ image: many(reference), author: many(reference) }),
  ),
  'authors of many names each': graph({ '@id': 'b', name: many((at) => `A${at}`) }, news({ author: many(reference) })),
  'authors of many pictures each': graph(
    { '@id': 'b', name: 'A', image: many(() => 'a.jpg') },
    news({ author: many(reference) }),
  ),
  'articles of the same many authors': graph(
    { '@id': 'b', name: many((at) => `A${at}`), image: many(() => 'a.jpg') },
    ...many(() => news({ author: [reference(), reference()] }), 500),
  ),
  'pictures that hold each other': graph(
    ...many((at) => ({ '@id': `p${at}`, url: { '@id': `p${at + 1}` }, image: { '@id': `p${at + 1}` } })),
    news({ image: { '@id': 'p0' } }),
  ),
  'authors of a JSON Feed': {
    version: 'https://jsonfeed.org/version/1.1',
    authors: many(() => ({ name: '<b>Rina</b> &amp; Bagus' })),
    items: many((at) => ({ id: at, title: 'Perahu' })),
  },
  'authors of a feed': `<rss><channel>${'<author>a</author>'.repeat(COUNT)}${'<item><title>a</title></item>'.repeat(COUNT)}</channel></rss>`,
  'ends of what never began': `<rss>${'<a>'.repeat(90)}${'</b>'.repeat(COUNT)}</rss>`,
  'items in items': `<rss>${'<item><title>a</title>'.repeat(COUNT)}</rss>`,
};

describe('hostile numbers', () => {
  for (const [name, document] of Object.entries(crowds)) {
    it(`cost no more than their number: ${name}`, () => {
      const text = typeof document === 'string' ? document : JSON.stringify(document);
      try {
        expect(readFeed(text).items.length).to.be.at.most(500);
      } catch (error) {
        expect(error).to.be.instanceOf(PayloadError);
      }
    });
  }

  it('leave an honest article beside them as it is', () => {
    const document = graph(
      news({ author: { '@id': 'rina' }, image: { '@id': 'foto' } }),
      {
        '@id': 'rina',
        '@type': 'Person',
        name: 'Rina',
        url: 'https://warta-kota.example/rina',
        sameAs: many(() => 'a'),
      },
      { '@id': 'foto', url: 'https://warta-kota.example/a.jpg', width: 640, height: 360 },
      { '@id': 'foto', caption: 'Dermaga' },
    );
    const [article] = readFeed(document).items;
    expect(article?.author).to.deep.equal([{ name: 'Rina', type: 'Person', url: 'https://warta-kota.example/rina' }]);
    expect(article?.image[0]).to.include({ url: 'https://warta-kota.example/a.jpg', width: 640, caption: 'Dermaga' });
  });
});
