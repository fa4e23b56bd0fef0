/** Every format that is read, with the least of it that makes a good card. The tests read each of these. */

const JEMBATAN = 'Jembatan Muara Lestari Dibuka Lagi';
const URL = 'https://berita.example/jembatan';
const DATE = '2026-08-14T17:30:00+07:00';

/** @type {ReadonlyArray<{id: string, name: string, told: string, language: 'json' | 'xml', sample: unknown}>} */
export const FORMATS = [
  {
    id: 'feed',
    name: 'Warta, many articles',
    told: 'A list of payloads; of more than 500 the first 500 are shown.',
    language: 'json',
    sample: {
      version: '1.0',
      title: 'Berita terbaru',
      items: [
        { version: '1.0', headline: JEMBATAN, url: URL },
        { version: '1.0', headline: 'Pasar Pagi Pindah Sementara', url: 'https://berita.example/pasar' },
      ],
    },
  },
  {
    id: 'json-ld',
    name: 'schema.org JSON-LD',
    told: '`NewsArticle` and its kin, also in a list or a `@graph`: what most news pages carry for search engines.',
    language: 'json',
    sample: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: JEMBATAN,
      url: URL,
      datePublished: DATE,
      author: { '@type': 'Person', name: 'Rina Saleh' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'Harian Muara' },
      image: 'https://berita.example/jembatan.webp',
    },
  },
  {
    id: 'json-feed',
    name: 'JSON Feed',
    told: 'Versions 1 and 1.1; `content_html` becomes blocks that are sanitised before they are shown.',
    language: 'json',
    sample: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harian Muara',
      items: [{ id: '1', url: URL, title: JEMBATAN, content_text: 'Pejalan kaki boleh lewat.', date_published: DATE }],
    },
  },
  {
    id: 'ninjs',
    name: 'IPTC ninjs',
    told: 'One item, or many; headlines, bylines, bodies and renditions of pictures.',
    language: 'json',
    sample: {
      uri: URL,
      type: 'text',
      headline: JEMBATAN,
      byline: 'Rina Saleh',
      versioncreated: DATE,
      language: 'id',
      body_text: 'Pejalan kaki boleh lewat.',
    },
  },
  {
    id: 'wordpress',
    name: 'WordPress REST',
    told: 'The posts of `/wp-json/wp/v2/posts`, or one of them; `?_embed` brings author, section and picture along.',
    language: 'json',
    sample: [
      {
        id: 7,
        date_gmt: '2026-08-14T10:30:00',
        link: URL,
        type: 'post',
        title: { rendered: JEMBATAN },
        excerpt: { rendered: '<p>Pejalan kaki boleh lewat.</p>' },
        content: { rendered: '<p>Pejalan kaki boleh lewat.</p>' },
      },
    ],
  },
  {
    id: 'oembed',
    name: 'oEmbed',
    told: 'Title, author, publisher and picture; its `html` is not run.',
    language: 'json',
    sample: {
      version: '1.0',
      type: 'rich',
      title: JEMBATAN,
      author_name: 'Rina Saleh',
      provider_name: 'Harian Muara',
      html: '<blockquote></blockquote>',
      width: 600,
      height: 300,
    },
  },
  {
    id: 'rss',
    name: 'RSS',
    told: 'RSS 2.0 and 1.0, also with the extensions `media`, `content` and `dc`.',
    language: 'xml',
    sample: `<rss version="2.0"><channel>
  <title>Harian Muara</title>
  <item>
    <title>${JEMBATAN}</title>
    <link>${URL}</link>
    <pubDate>Fri, 14 Aug 2026 17:30:00 +0700</pubDate>
  </item>
</channel></rss>`,
  },
  {
    id: 'atom',
    name: 'Atom',
    told: 'The entries of a feed.',
    language: 'xml',
    sample: `<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Harian Muara</title>
  <entry>
    <title>${JEMBATAN}</title>
    <link href="${URL}"/>
    <updated>${DATE}</updated>
  </entry>
</feed>`,
  },
];
