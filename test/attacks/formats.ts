/** The formats that attacks are put into, and where: a row for each format, a path for each of its fields. */
import { foreignFormats } from './foreign-formats.js';
import { jsonFormat, merged, under, WITHOUT_PARTS, type Format } from './json-format.js';
import { xmlFormats } from './xml-formats.js';

const picture = {
  url: `${location.origin}/test/fixtures/pixel.png`,
  width: 640,
  height: 360,
  renditions: [{ url: `${location.origin}/test/fixtures/pixel.png?320`, width: 320, height: 180 }],
  alt: 'Jembatan',
  caption: 'Jembatan kayu',
  creditText: 'Rini',
};
const party = (name: string) => ({
  name,
  type: 'Person',
  url: 'https://warta-kota.example/rina',
  jobTitle: 'Redaktur',
  image: picture,
});
const link = {
  headline: 'Pasar pagi pindah',
  url: 'https://warta-kota.example/pasar',
  image: picture,
  articleSection: 'Kota',
  datePublished: '2026-01-26',
};
const quote = { text: 'Kami berjalan pelan.', speaker: party('Salma'), source: link, inLanguage: 'id' };

const article = {
  version: '1.0',
  id: 'a',
  url: 'https://warta-kota.example/jembatan',
  headline: 'Jembatan dibuka lagi',
  kicker: 'Kota',
  articleSection: 'Prasarana',
  description: 'Warga menyeberang.',
  located: 'Jambi',
  image: [picture],
  author: [party('Rina')],
  publisher: { ...party('Warta Kota'), logo: picture },
  datePublished: '2026-01-26T19:30:00+07:00',
  dateModified: '2026-01-27T19:30:00+07:00',
  inLanguage: 'id',
  dir: 'ltr',
  keywords: ['jembatan'],
  body: [
    { type: 'paragraph', text: 'Paragraf.' },
    { type: 'heading', text: 'Judul.' },
    { type: 'html', html: '<p>Isi.</p>' },
    { type: 'image', image: picture },
    { type: 'quote', quote },
    { type: 'related', links: [link] },
  ],
  quotes: [quote],
  related: [link],
  copyrightNotice: 'Warta Kota',
  license: 'https://lisensi.example/',
  expires: '2999-01-01',
};

const inPicture = (root: string) => ({
  words: under(root, 'alt', 'caption', 'creditText'),
  values: under(root, 'url', 'renditions.0.url', 'width', 'height', 'renditions.0.width', 'focalPoint', 'focalPoint.x'),
});
const inParty = (root: string) =>
  merged(inPicture(`${root}.image`), {
    words: under(root, 'name', 'jobTitle'),
    values: under(root, 'url', 'type'),
  });
const inLink = (root: string) =>
  merged(inPicture(`${root}.image`), {
    words: under(root, 'headline', 'articleSection'),
    values: under(root, 'url', 'datePublished'),
  });
const inQuote = (root: string) =>
  merged(inParty(`${root}.speaker`), inLink(`${root}.source`), {
    words: under(root, 'text'),
    values: under(root, 'inLanguage'),
  });

const inArticle = merged(
  {
    words: [
      ...['headline', 'id', 'kicker', 'articleSection', 'description', 'located', 'copyrightNotice', 'keywords.0'],
      ...['body.0.text', 'body.1.text', 'body.2.html'],
    ],
    values: [
      'url',
      'license',
      'datePublished',
      'dateModified',
      'inLanguage',
      'dir',
      'expires',
      'body.0.type',
      'image.1',
      'body.6',
      'x',
    ],
  },
  inPicture('image.0'),
  inParty('author.0'),
  inParty('publisher'),
  inPicture('publisher.logo'),
  inPicture('body.3.image'),
  inQuote('body.4.quote'),
  inLink('body.5.links.0'),
  inQuote('quotes.0'),
  inLink('related.0'),
);

const linkedPicture = {
  '@type': 'ImageObject',
  url: `${location.origin}/test/fixtures/pixel.png`,
  width: 640,
  height: 360,
  caption: 'Jembatan',
  creditText: 'Rini',
};
const linkedData = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://warta-kota.example/jembatan#artikel',
  headline: 'Jembatan dibuka lagi',
  url: 'https://warta-kota.example/jembatan',
  identifier: 'a',
  articleSection: 'Kota',
  description: 'Warga menyeberang.',
  locationCreated: { '@type': 'Place', name: 'Jambi' },
  image: [linkedPicture],
  author: [
    {
      '@type': 'Person',
      name: 'Rina',
      url: 'https://warta-kota.example/rina',
      jobTitle: 'Redaktur',
      image: linkedPicture,
    },
  ],
  publisher: { '@type': 'Organization', name: 'Warta Kota', url: 'https://warta-kota.example/', logo: linkedPicture },
  datePublished: '2026-01-26T19:30:00+07:00',
  dateModified: '2026-01-27T19:30:00+07:00',
  inLanguage: 'id',
  keywords: ['jembatan'],
  articleBody: 'Paragraf.\n\nDua.',
  copyrightNotice: 'Warta Kota',
  license: 'https://lisensi.example/',
};

const ALL = [...WITHOUT_PARTS, 'warta-quote', 'warta-baca-juga'];

export const formats: readonly Format[] = [
  jsonFormat('an article of ours', ALL, article, inArticle),
  jsonFormat(
    'a feed of ours',
    ALL,
    { version: '1.0', title: 'Warta Kota', items: [article] },
    {
      words: ['title', 'items.0.headline', 'items.0.description', 'items.0.author.0.name', 'items.0.publisher.name'],
      values: [
        'items.0.url',
        'items.0.image.0.url',
        'items.0.image.0.renditions.0.url',
        'items.1',
        'items.0.inLanguage',
        'items.0.dir',
      ],
    },
  ),
  jsonFormat('JSON-LD', WITHOUT_PARTS, linkedData, {
    words: [
      ...[
        'headline',
        'identifier',
        'articleSection',
        'description',
        'locationCreated.name',
        'keywords.0',
        'articleBody',
      ],
      ...[
        'image.0.caption',
        'image.0.creditText',
        'author.0.name',
        'author.0.jobTitle',
        'publisher.name',
        'copyrightNotice',
      ],
    ],
    values: [
      ...['url', 'license', 'image.0.url', 'author.0.url', 'author.0.image.url', 'publisher.url', 'publisher.logo.url'],
      ...[
        '@context',
        '@id',
        'mainEntityOfPage',
        'datePublished',
        'inLanguage',
        'image.0.width',
        'author.1',
        'image.1',
        '@graph',
      ],
    ],
  }),
  ...foreignFormats,
  ...xmlFormats,
];

/** The formats for a page: those of others only where the strict policy reports whatever begins to go wrong. */
export const isTriedOn =
  (path: string) =>
  ({ isForeign }: Format): boolean =>
    !isForeign || path.endsWith('strict');
