import type { Listing } from '../listing.js';
import { plain } from '../markup.js';
import type { ReadContext } from '../shape.js';
import { isObject } from '../values.js';
import { entry, party, sized } from './entry.js';

const NAMES = { headline: 'title', author: 'author_name', publisher: 'provider_name', image: 'thumbnail_url' };

/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
export function openOembed(document: unknown, context: ReadContext): Listing | undefined {
  if (!isObject(document)) return undefined;
  const { type, url, html, provider_name: provider, author_name: author, thumbnail_url: thumbnail } = document;
  if (!provider && !(html && (author ?? thumbnail ?? document['provider_url']))) return undefined;
  const image =
    type === 'photo' && url
      ? sized(url, document['width'], document['height'])
      : sized(thumbnail, document['thumbnail_width'], document['thumbnail_height']);
  return {
    items: [
      entry(
        document,
        '$',
        context,
        NAMES,
        undefined,
        ({ title, description, author_url: page, provider_url: home }) => ({
          headline: plain(title),
          description: plain(description),
          image: image.url && [image],
          author: author && [party(author, page)],
          publisher: party(provider, home),
        }),
      ),
    ],
  };
}
