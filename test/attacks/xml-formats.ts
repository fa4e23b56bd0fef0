/** Feeds in XML, as rows for `formats.ts`: each place is a mark in a document, `{name|good value}`. */
import { PICTURE, WITHOUT_PARTS, type Format } from './json-format.js';

const SITE = 'https://warta-kota.example';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>{channel title|Warta Kota}</title>
    <link>{channel link|${SITE}}</link>
    <language>{language|id}</language>
    <copyright>{copyright|Warta Kota}</copyright>
    <image><url>{channel image|${PICTURE}}</url></image>
    <item>
      <title>{title|Jembatan dibuka lagi}</title>
      <link>{link|${SITE}/jembatan}</link>
      <guid isPermaLink="{@permalink|false}">{guid|a}</guid>
      <category domain="{@domain|kota}">{category|Kota}</category>
      <category_title>{category title|Prasarana}</category_title>
      <dc:creator>{creator|Rina}</dc:creator>
      <dc:language>{item language|id}</dc:language>
      <pubDate>{date|Mon, 26 Jan 2026 19:30:00 +0700}</pubDate>
      <description>{description|Warga menyeberang.}</description>
      <content:encoded>{content|&lt;p&gt;Isi.&lt;/p&gt;}</content:encoded>
      <media:content url="{@media url|${PICTURE}}" type="image/jpeg" width="{@media width|1280}" height="720">
        <media:credit>{credit|Bagus}</media:credit><media:text>{caption|Jembatan kayu}</media:text>
      </media:content>
      <media:thumbnail url="{@thumbnail|${PICTURE}?320}" width="320"/>
      <enclosure url="{@enclosure|${PICTURE}?640}" type="image/jpeg"/>
    </item>
  </channel>
</rss>`;

const ATOM = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{@feed language|id}">
  <title>{channel title|Warta Kota}</title>
  <link href="{@channel link|${SITE}}"/>
  <icon>{icon|${PICTURE}}</icon>
  <rights>{rights|Warta Kota}</rights>
  <entry xml:lang="{@language|id}">
    <title type="html">{title|Jembatan dibuka lagi}</title>
    <link rel="alternate" href="{@link|${SITE}/jembatan}"/>
    <id>{id|a}</id>
    <category term="{@category|kota}" label="{@label|Kota}"/>
    <author><name>{author|Rina}</name><uri>{author page|${SITE}/rina}</uri></author>
    <published>{published|2026-01-26T19:30:00+07:00}</published>
    <updated>{updated|2026-01-27T19:30:00+07:00}</updated>
    <summary type="html">{summary|Warga menyeberang.}</summary>
    <content type="html">{content|&lt;p&gt;Isi.&lt;/p&gt;}</content>
  </entry>
</feed>`;

const MARK = /\{([^|{}]+)\|([^{}]*)\}/g;
/** Places that hold words; all others hold addresses, dates and numbers. */
const WORDS =
  /^(?:channel title|title|creator|author|category|category title|@category|@label|description|summary|content|credit|caption|copyright|rights)$/;

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const inCdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** @param put - writes a text into an element; in an attribute it is always escaped */
function xmlFormat(name: string, template: string, put: (text: string) => string): Format {
  const places = [...template.matchAll(MARK)].map(([, place = '']) => place);
  return {
    name,
    elements: WITHOUT_PARTS,
    isForeign: true,
    places: {
      words: places.filter((place) => WORDS.test(place)),
      values: places.filter((place) => !WORDS.test(place)),
    },
    write(wanted, value) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return template.replace(MARK, (_, place: string, good: string) =>
        wanted.includes(place) ? (place.startsWith('@') ? escape(text) : put(text)) : good,
      );
    },
  };
}

export const xmlFormats: readonly Format[] = [
  xmlFormat('RSS', RSS, escape),
  xmlFormat('RSS with CDATA', RSS, inCdata),
  // Escaped twice, as those write it who have their HTML escaped by a template and again by a library.
  xmlFormat('RSS escaped twice', RSS, (text) => escape(escape(text))),
  xmlFormat('Atom', ATOM, escape),
  // As XHTML would stand there, and as a careless publisher writes what should have been escaped.
  xmlFormat('Atom with raw markup', ATOM, (text) => text),
];
