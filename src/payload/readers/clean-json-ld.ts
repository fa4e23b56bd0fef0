import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
import { openNewsArticle } from './news-article.js';

export { openNewsArticle };

/** JSON-LD that needs no mending, as a value or as JSON text; nothing for all else, which is for the larger readers. */
export function openCleanJsonLd(input: unknown, context: ReadContext): Listing | undefined {
  try {
    const document: unknown = typeof input === 'string' ? JSON.parse(input.replace(/^\ufeff/, '')) : input;
    // Entities, tags or dates in words, also where the text has escapes for their characters.
    const isUntidy = /&#?\w+;|<[a-z/!]|"date\w+":"(?!\d{4}-\d\d-\d\d[\d:.,tz +-]*")/i.test(JSON.stringify(document));
    return isUntidy ? undefined : openNewsArticle(document, context);
  } catch {
    // No JSON, cyclic, or deeper than the stack: the larger readers look closer.
    return undefined;
  }
}
