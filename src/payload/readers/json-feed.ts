import type { Listing } from '../listing.js';
import { plain } from '../markup.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';
import { isObject, type Loose } from '../values.js';
import { entry, fieldsOf, listOf, party } from './entry.js';
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

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is none, says the specification. */
export function openJsonFeed(feed: unknown, context: ReadContext): Listing | undefined {
  if (!isObject(feed) || !Array.isArray(feed['items'])) return undefined;
  const { version, title, items, language, icon, home_page_url: home, feed_url: address } = feed;
  if (!(typeof version === 'string' && version.includes('jsonfeed')) && !home && !address) return undefined;
  return {
    title: plain(title),
    items: items.map((written: unknown, index) => {
      const path = `$.items[${index}]`;
      const { url, external_url: external } = fieldsOf(written);
      return entry(written, path, context, NAMES, url ?? external, (item, baseUrl) => {
        const { id, content_html: html, content_text: words, summary } = item;
        if (!id && id !== 0) throw new PayloadError('no-article', `${path}.id`, 'an item without an id is none');
        const image = item['image'] ?? item['banner_image'];
        return {
          id: typeof id === 'number' ? `${id}` : id,
          headline: plain(item['title']),
          description: plain(summary) ?? dek(html ?? words),
          image: image ? [{ url: image }] : firstImage(html),
          author: authorsOf(item) ?? authorsOf(feed),
          publisher: { ...party(title, home), logo: icon && { url: icon } },
          datePublished: mendDate(item['date_published']),
          dateModified: mendDate(item['date_modified']),
          inLanguage: item['language'] ?? language,
          keywords: Array.isArray(item['tags']) ? item['tags'].map(plain) : item['tags'],
          body: bodyBlocks(html ?? words, baseUrl),
        };
      });
    }),
  };
}

/** Version 1.0 knew one author. */
function authorsOf({ authors, author }: Loose): unknown {
  const list = listOf(authors);
  return list.length || author
    ? (list.length ? list : [fieldsOf(author)]).map(({ name, url, avatar }) => party(name, url, avatar))
    : undefined;
}
