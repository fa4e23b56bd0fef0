/** The JSON of other publishers, as rows for `formats.ts`. */
import { jsonFormat, PICTURE, under, WITHOUT_PARTS, type Format } from './json-format.js';

const SITE = 'https://warta-kota.example';
const BODY = '<p>Isi.</p><blockquote><p>“Pelan.”</p><cite>Salma</cite></blockquote>';

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Warta Kota',
  home_page_url: SITE,
  feed_url: `${SITE}/umpan.json`,
  icon: PICTURE,
  language: 'id',
  authors: [{ name: 'Rina', url: `${SITE}/rina`, avatar: PICTURE }],
  items: [
    {
      id: '1',
      url: `${SITE}/jembatan`,
      title: 'Jembatan dibuka lagi',
      summary: 'Warga menyeberang.',
      image: PICTURE,
      content_html: BODY,
      date_published: '2026-01-26T19:30:00+07:00',
      date_modified: '2026-01-27T19:30:00+07:00',
      authors: [{ name: 'Rina', url: `${SITE}/rina`, avatar: PICTURE }],
      tags: ['kota'],
      language: 'id',
    },
    { id: '2', title: 'Pasar pagi pindah', content_text: 'Isi.' },
  ],
};

const ninjs = {
  uri: 'urn:berita:1',
  type: 'text',
  versioncreated: '2026-01-26T19:30:00+07:00',
  firstcreated: '2026-01-26T18:30:00+07:00',
  pubstatus: 'usable',
  headline: 'Jembatan dibuka lagi',
  description_text: 'Warga menyeberang.',
  body_xhtml: BODY,
  byline: 'Oleh Rina',
  located: 'Jambi',
  language: 'id',
  copyrightholder: 'Warta Kota',
  copyrightnotice: 'Warta Kota',
  service: [{ name: 'Kota' }],
  subject: [{ code: 'a', name: 'jembatan' }],
  keywords: ['kota'],
  associations: {
    featuremedia: {
      type: 'picture',
      guid: 'a',
      byline: 'Bagus',
      description_text: 'Jembatan kayu.',
      body_text: 'Jembatan',
      renditions: {
        web: { href: PICTURE, width: 1280, height: 720, mimetype: 'image/jpeg' },
        small: { href: `${PICTURE}?320`, width: 320, height: 180, mimetype: 'image/jpeg' },
      },
    },
  },
};
const featured = 'associations.featuremedia';

const post = {
  id: 1,
  date: '2026-01-26T19:30:00',
  date_gmt: '2026-01-26T12:30:00',
  modified_gmt: '2026-01-26T13:00:00',
  status: 'publish',
  link: `${SITE}/jembatan`,
  title: { rendered: 'Jembatan dibuka lagi' },
  excerpt: { rendered: '<p>Warga menyeberang.</p>' },
  content: { rendered: BODY, protected: false },
  yoast_head_json: { og_site_name: 'Warta Kota', og_locale: 'id_ID' },
  jetpack_featured_media_url: PICTURE,
  _embedded: {
    author: [{ name: 'Rina', link: `${SITE}/rina` }],
    'wp:featuredmedia': [
      {
        source_url: PICTURE,
        alt_text: 'Jembatan',
        caption: { rendered: '<p>Jembatan kayu.</p>' },
        media_details: {
          width: 1280,
          height: 720,
          sizes: { medium: { source_url: `${PICTURE}?640`, width: 640, height: 360 } },
        },
      },
    ],
    'wp:term': [[{ name: 'Kota', taxonomy: 'category' }], [{ name: 'jembatan', taxonomy: 'post_tag' }]],
  },
};
const media = '_embedded.wp:featuredmedia.0';

const oembed = {
  version: '1.0',
  type: 'link',
  title: 'Jembatan dibuka lagi',
  description: 'Warga menyeberang.',
  author_name: 'Rina',
  author_url: `${SITE}/rina`,
  provider_name: 'Warta Kota',
  provider_url: SITE,
  thumbnail_url: PICTURE,
  thumbnail_width: 1280,
  thumbnail_height: 720,
  url: PICTURE,
  html: BODY,
};

const formats: readonly Format[] = [
  jsonFormat('JSON Feed', WITHOUT_PARTS, jsonFeed, {
    words: [
      ...['title', 'authors.0.name', 'items.1.content_text', 'items.1.title'],
      ...under('items.0', 'title', 'summary', 'content_html', 'authors.0.name', 'tags.0'),
    ],
    values: [
      ...['home_page_url', 'feed_url', 'icon', 'language', 'authors.0.url', 'authors.0.avatar', 'items.2', 'expired'],
      ...under('items.0', 'url', 'external_url', 'image', 'banner_image', 'date_published', 'date_modified'),
      ...under('items.0', 'language', 'authors.0.url', 'authors.0.avatar', 'attachments', 'author'),
    ],
  }),
  jsonFormat('ninjs', WITHOUT_PARTS, ninjs, {
    words: [
      ...['headline', 'description_text', 'body_xhtml', 'byline', 'located', 'copyrightholder', 'copyrightnotice'],
      ...['service.0.name', 'subject.0.name', 'keywords.0', 'uri'],
      ...under(featured, 'byline', 'description_text', 'body_text'),
    ],
    values: [
      ...['language', 'versioncreated', 'firstcreated', 'subject.1', 'ednote', 'authors', 'bodies'],
      ...['associations.lain', 'renditions', 'infosources', 'altids'],
      ...under(featured, 'renditions.web.href', 'renditions.web.width', 'renditions.small.href', 'renditions.lain'),
    ],
  }),
  jsonFormat('WordPress', WITHOUT_PARTS, post, {
    words: [
      ...['title.rendered', 'excerpt.rendered', 'content.rendered', 'yoast_head_json.og_site_name'],
      ...under('_embedded', 'author.0.name', 'wp:term.0.0.name', 'wp:term.1.0.name'),
      ...under(media, 'alt_text', 'caption.rendered'),
    ],
    values: [
      ...['id', 'link', 'guid', 'date', 'date_gmt', 'modified_gmt', 'yoast_head_json.og_locale', '_links'],
      ...['jetpack_featured_media_url', '_embedded.author.0.link', '_embedded.author.1', '_embedded.wp:term.2'],
      ...under(media, 'source_url', 'media_details.width', 'media_details.sizes.medium.source_url'),
    ],
  }),
  jsonFormat('oEmbed', WITHOUT_PARTS, oembed, {
    words: ['title', 'description', 'author_name', 'provider_name', 'html'],
    values: [
      ...['author_url', 'provider_url', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height', 'url', 'width'],
      ...['cache_age', 'web_page'],
    ],
  }),
];

export const foreignFormats: readonly Format[] = formats.map((format) => ({ ...format, isForeign: true }));
