import type { Listing } from '../listing.js';
import { plain } from '../markup.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';
import { isObject, type Loose } from '../values.js';
import { entry, type Draft } from './entry.js';
import { bodyBlocks, dek, firstImage } from './html-body.js';
import { mendDate } from './words-date.js';

const NAMES = {
  headline: 'title',
  description: 'summary',
  author: 'authors',
  datePublished: 'date_published',
  dateModified: 'date_modified',
  inLanguage: 'language',
  keywords: 'tags',
  body: 'content_html',
};

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export function openJsonFeed(document: unknown, context: ReadContext): Listing | undefined {
  if (!isObject(document) || !Array.isArray(document['items'])) return undefined;
  const { version, title, items, home_page_url: home, feed_url: address } = document;
  if (!(typeof version === 'string' && version.includes('jsonfeed')) && !home && !address) return undefined;
  return {
    title: plain(title),
    items: items.map((item: unknown, index) => {
      const path = `$.items[${index}]`;
      const page = isObject(item) ? (item['url'] ?? item['external_url']) : undefined;
      return entry(path, context, NAMES, page, (baseUrl) => draftOf(item, document, path, baseUrl));
    }),
  };
}

function draftOf(item: unknown, feed: Loose, path: string, baseUrl: string | undefined): Draft {
  if (!isObject(item)) throw new PayloadError('wrong-type', path, 'an item is a JSON object');
  const { id, content_html: html, content_text: words, summary } = item;
  if (id === undefined || id === null || id === '')
    throw new PayloadError('no-article', `${path}.id`, 'an item without an id is none');
  const image = item['image'] ?? item['banner_image'];
  const picture = image ? { url: image } : firstImage(html);
  return {
    id: typeof id === 'number' ? String(id) : id,
    headline: plain(item['title']),
    description: plain(summary) ?? dek(html ?? words),
    image: picture && [picture],
    author: authorsOf(item) ?? authorsOf(feed),
    publisher: { name: plain(feed['title']), url: feed['home_page_url'], logo: logoOf(feed) },
    datePublished: mendDate(item['date_published']),
    dateModified: mendDate(item['date_modified']),
    inLanguage: item['language'] ?? feed['language'],
    keywords: item['tags'],
    body: bodyBlocks(html ?? words, baseUrl),
  };
}

function authorsOf({ authors, author }: Loose): unknown {
  const list = Array.isArray(authors) && authors.length ? authors : author ? [author] : undefined;
  return list?.map((author: unknown) =>
    isObject(author)
      ? { name: plain(author['name']), url: author['url'], image: author['avatar'] && { url: author['avatar'] } }
      : { name: plain(author) },
  );
}

const logoOf = ({ icon, favicon }: Loose) => ((icon ?? favicon) ? { url: icon ?? favicon } : undefined);
