import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/payload/article.js';
import { headlines, reading, refusalOf } from '../../support/formats.js';

const PAGE = 'https://warta-kota.example/kota/pasar';
const PHOTO = 'https://warta-kota.example/foto/pasar.jpg';

/** What is read of a node with these fields. */
const read = (fields: object): Article =>
  reading({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Pasar dibuka', url: PAGE, ...fields })
    .article;

describe('JSON-LD', () => {
  describe('stands', () => {
    const node = { '@type': 'NewsArticle', headline: 'Pasar dibuka', url: PAGE };
    const places: [name: string, document: unknown][] = [
      ['alone', node],
      ['in a list', [{ '@type': 'WebSite', name: 'Warta Kota' }, node]],
      ['in a list in a list', [[node]]],
      ['in @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, node] }],
      ['in a list of graphs', [{ '@graph': [node] }]],
      ['as the main entity of a page', { '@type': 'WebPage', mainEntity: node }],
      ['as an item of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: node }] }],
      ['under several types', { ...node, '@type': ['Article', 'NewsArticle'] }],
      ['under a type by its address', { ...node, '@type': 'http://schema.org/NewsArticle' }],
      ['under a type in small letters', { ...node, '@type': 'newsArticle' }],
      ['as a blog posting', { ...node, '@type': 'BlogPosting' }],
      ['as a live blog', { ...node, '@type': 'LiveBlogPosting' }],
    ];
    for (const [name, document] of places)
      it(name, () => {
        const { article, warned } = reading(document);
        expect([article.headline, article.url]).to.deep.equal(['Pasar dibuka', PAGE]);
        expect(warned).to.deep.equal([]);
      });

    it('with others: all of them make a feed', () => {
      const nodes = ['Satu', 'Dua'].map((headline) => ({ ...node, headline }));
      expect(headlines(nodes).shown).to.deep.equal(['Satu', 'Dua']);
    });

    it('nowhere: that is said', () => {
      expect(refusalOf({ '@type': 'WebPage', name: 'Beranda' })).to.equal('no-article $');
      expect(refusalOf({ '@type': 'NewsArticle' })).to.equal('no-headline $.headline');
    });
  });

  it('names its page in many ways', () => {
    const pages = [
      { url: PAGE },
      { url: '', mainEntityOfPage: PAGE },
      { url: undefined, mainEntityOfPage: { '@type': 'WebPage', '@id': PAGE } },
      { url: undefined, mainEntityOfPage: { url: PAGE } },
      { url: [PAGE] },
      { url: '/kota/pasar' },
      { url: '//warta-kota.example/kota/pasar' },
    ];
    for (const fields of pages) expect(read(fields).url, JSON.stringify(fields)).to.equal(PAGE);
    expect(read({ url: undefined, mainEntityOfPage: true }).url).to.be.undefined;
  });

  describe('has pictures', () => {
    const image = { '@type': 'ImageObject', url: PHOTO, width: 1280, height: 720 };
    const whole = { url: PHOTO, width: 1280, height: 720, renditions: [] };
    const bare = { url: PHOTO, renditions: [] };
    const pictures: [name: string, fields: object, expected: readonly object[]][] = [
      ['as an object', { image }, [whole]],
      ['as a list', { image: [image, `${PHOTO}?2`] }, [whole, { ...bare, url: `${PHOTO}?2` }]],
      ['as text', { image: PHOTO }, [bare]],
      ['as a relative address', { image: '/foto/pasar.jpg' }, [bare]],
      ['as an address without protocol', { image: '//warta-kota.example/foto/pasar.jpg' }, [bare]],
      ['in an ordered list', { image: { '@list': [image] } }, [whole]],
      ['with the address in a list', { image: { ...image, url: [PHOTO] } }, [whole]],
      ['with the address elsewhere', { image: { '@type': 'ImageObject', contentUrl: PHOTO } }, [bare]],
      ['with sizes as text', { image: { ...image, width: '1280', height: '720px' } }, [whole]],
      ['with sizes as quantities', { image: { ...image, width: { value: 1280 }, height: { value: '720' } } }, [whole]],
      ['with sizes as names', { image: { ...image, width: { name: '1280' }, height: { name: 720 } } }, [whole]],
      ['without sizes where they are none', { image: { ...image, width: '100%', height: 0 } }, [bare]],
      ['as a thumbnail', { thumbnailUrl: PHOTO }, [bare]],
      [
        'as a thumbnail beside a reference that leads nowhere',
        { image: { '@id': `${PAGE}#primaryimage` }, thumbnailUrl: PHOTO },
        [bare],
      ],
      ...[`${PAGE}/#articleImage`, `${PAGE}#mainImage`, 'https://warta-kota.example/#/schema/foto/1'].map(
        (id): [string, object, object[]] => [
          `as a thumbnail beside a reference to ${id}`,
          { image: { '@id': id }, thumbnailUrl: PHOTO },
          [bare],
        ],
      ),
      ['only where there are any', { image: ['null', '', null, { '@type': 'ImageObject' }] }, []],
    ];
    for (const [name, fields, expected] of pictures) it(name, () => expect(read(fields).image).to.deep.equal(expected));
  });

  describe('has authors', () => {
    const people: [name: string, fields: object, names: string[]][] = [
      ['as an object', { author: { '@type': 'Person', name: 'Rina' } }, ['Rina']],
      ['as a list', { author: [{ name: 'Rina' }, { name: 'Bagus' }] }, ['Rina', 'Bagus']],
      ['as text', { author: 'Rina' }, ['Rina']],
      ['as a list of texts', { author: ['Rina', 'Bagus'] }, ['Rina', 'Bagus']],
      ['in a list in a list', { author: [{ name: 'Rina' }, [{ name: 'Bagus' }]] }, ['Rina', 'Bagus']],
      ['with several names', { author: { name: ['Rina', 'Bagus'] } }, ['Rina', 'Bagus']],
      ['with entities', { author: { name: 'Rina &amp; Bagus' } }, ['Rina & Bagus']],
      ['as creators', { creator: { name: 'Rina' } }, ['Rina']],
      ['as creators beside an empty list', { author: [], creator: ['Rina'] }, ['Rina']],
      ['as a value', { author: { name: { '@value': 'Rina' } } }, ['Rina']],
    ];
    for (const [name, fields, names] of people)
      it(name, () => expect(read(fields).author.map((author) => author.name)).to.deep.equal(names));

    it('that are organisations, or people with a page and a portrait', () => {
      const author = [
        { '@type': 'Person', name: 'Rina', url: '/rina', image: '/foto/rina.jpg', jobTitle: 'Redaktur' },
        { '@type': 'NewsMediaOrganization', name: 'Warta Kota' },
      ];
      expect(read({ author }).author).to.deep.equal([
        {
          ...{ name: 'Rina', type: 'Person', url: 'https://warta-kota.example/rina', jobTitle: 'Redaktur' },
          image: { url: 'https://warta-kota.example/foto/rina.jpg', renditions: [] },
        },
        { name: 'Warta Kota', type: 'Organization' },
      ]);
    });
  });

  it('follows references within its document, to the end of a circle', () => {
    const graph = [
      {
        '@type': 'Article',
        '@id': '#a',
        headline: 'Pasar dibuka',
        author: { '@id': '#rina' },
        image: { '@id': '#foto' },
        publisher: { '@id': '#warta' },
      },
      { '@type': 'Person', '@id': '#rina', name: 'Rina', image: { '@id': '#foto' }, worksFor: { '@id': '#warta' } },
      { '@type': 'ImageObject', '@id': '#foto', url: PHOTO, author: { '@id': '#rina' } },
      {
        '@type': 'Organization',
        '@id': '#warta',
        name: 'Warta Kota',
        employee: { '@id': '#rina' },
        logo: { '@id': '#foto' },
      },
    ];
    const { article } = reading({ '@graph': graph });
    expect(article.author[0]).to.deep.equal({ name: 'Rina', type: 'Person', image: { url: PHOTO, renditions: [] } });
    expect(article.image[0]?.url).to.equal(PHOTO);
    expect(article.publisher?.logo?.url).to.equal(PHOTO);
  });

  it('follows references to what is told anywhere on the page', () => {
    const graph = [
      {
        '@type': 'Article',
        headline: 'Pasar dibuka',
        author: { '@id': '#warta' },
        image: { '@id': '#primaryimage' },
        publisher: { '@type': 'Organization', '@id': '#warta', name: 'Warta Kota' },
      },
      { '@type': 'WebPage', primaryImageOfPage: { '@type': 'ImageObject', '@id': '#primaryimage', url: PHOTO } },
    ];
    const { article } = reading({ '@graph': graph });
    expect(article.author).to.deep.equal([{ name: 'Warta Kota', type: 'Organization' }]);
    expect(article.image[0]?.url).to.equal(PHOTO);
  });

  it('that another article is part of or tells of is not that of the page', () => {
    const other = { '@type': 'NewsArticle', headline: 'Lain' };
    const node = { '@type': 'NewsArticle', headline: 'Pasar dibuka', isPartOf: other, citation: [other] };
    expect(headlines({ '@graph': [{ '@type': 'WebPage', mentions: other }, node] }).shown).to.deep.equal([
      'Pasar dibuka',
    ]);
  });

  it('survives values that hold themselves', () => {
    const node: Record<string, unknown> = { '@type': 'NewsArticle', headline: 'Pasar dibuka' };
    Object.assign(node, { mainEntity: node, author: node, image: node, publisher: node, url: node, '@graph': [node] });
    expect(reading(node).article.headline).to.equal('Pasar dibuka');
  });

  it('has dates of every kind', () => {
    const dates: [written: unknown, read: string | undefined][] = [
      ['2026-01-26T19:30:00+07:00', '2026-01-26T19:30:00+07:00'],
      ['2026-01-26T19:30:00+0700', '2026-01-26T19:30:00+07:00'],
      ['2026-01-26 19:30:00 +07:00', '2026-01-26T19:30:00+07:00'],
      ['2026-01-26T12:30:00.000Z', '2026-01-26T12:30:00Z'],
      // Whose time it is nobody knows.
      ['2026-01-26 19:30:00', '2026-01-26'],
      ['2026-01-26', '2026-01-26'],
      ['2026-01-26 19:30 WIB', '2026-01-26T19:30:00+07:00'],
      ['Mon, 26 Jan 2026 19:30:00 +0700', '2026-01-26T19:30:00+07:00'],
      ['Senin, 26 Januari 2026 19:30 WIB', '2026-01-26T19:30:00+07:00'],
      [['2026-01-26'], '2026-01-26'],
      [{ '@type': 'Date', '@value': '2026-01-26' }, '2026-01-26'],
      ['kemarin', undefined],
      ['03/04/2026', undefined],
    ];
    for (const [datePublished, expected] of dates)
      expect(read({ datePublished }).datePublished, JSON.stringify(datePublished)).to.equal(expected);
    expect(read({ dateCreated: '2026-01-26' }).datePublished).to.equal('2026-01-26');
    expect(read({ datePublished: '', dateCreated: '2026-01-26' }).datePublished).to.equal('2026-01-26');
  });

  it('has words with entities and tags, which are taken out once', () => {
    const { headline, description, keywords } = read({
      headline: 'Kopi &amp; <b>Teh</b> &#8220;Pagi&#8221;',
      description: '<p>Tulis &amp;lt;br&amp;gt; untuk baris baru.</p>',
      keywords: 'kopi, teh &amp; roti,',
    });
    expect(headline).to.equal('Kopi & Teh “Pagi”');
    expect(description).to.equal('Tulis &lt;br&gt; untuk baris baru.');
    expect(keywords).to.deep.equal(['kopi', 'teh & roti']);
  });

  it('has a body without empty paragraphs', () => {
    const { article, warned } = reading({ '@type': 'Article', headline: 'A', articleBody: '\n\nSatu.\r\n \nDua.\n' });
    expect(article.body).to.deep.equal([
      { type: 'paragraph', text: 'Satu.' },
      { type: 'paragraph', text: 'Dua.' },
    ]);
    expect(warned).to.deep.equal([]);
    expect(reading({ '@type': 'Article', headline: 'A', articleBody: ' ' }).warned).to.deep.equal([]);
  });

  it('takes the name for a headline where there is none', () => {
    expect(read({ headline: '', name: 'Pasar lama' }).headline).to.equal('Pasar lama');
    expect(read({ headline: ['Pasar', 'Lain'] }).headline).to.equal('Pasar');
  });

  it('has a wrong word for its language, which is left out with a warning', () => {
    const { article, warned } = reading({ '@type': 'Article', headline: 'A', inLanguage: 'deutsch, german' });
    expect(article.inLanguage).to.be.undefined;
    expect(warned).to.deep.equal(['$.inLanguage']);
    expect(read({ inLanguage: { '@type': 'Language', name: 'id' } }).inLanguage).to.equal('id');
  });

  it('takes its dateline from the place, never from `dateline`, which holds dates', () => {
    expect(read({ dateline: '2026-01-26', locationCreated: { '@type': 'Place', name: 'Jambi' } }).located).to.equal(
      'Jambi',
    );
  });

  it('that is a draft is not shown', () => {
    for (const creativeWorkStatus of ['Draft', 'Cancelled', 'Embargoed'])
      expect(refusalOf({ '@type': 'Article', headline: 'A', creativeWorkStatus })).to.equal(
        'not-published $.creativeWorkStatus',
      );
  });
});
