import type { Listing } from './listing.js';
import { PayloadError } from './payload-error.js';
import { openNewsArticle } from './readers/news-article.js';
import { openWarta } from './readers/warta.js';
import type { ReadContext } from './shape.js';

/**
 * Takes apart what every page can read at once: our own format and clean JSON-LD, as a value or as JSON text. Nothing comes
 * back when the larger readers are needed, also for text that is no JSON.
 *
 * @throws {PayloadError} when no reader will ever make an article of it
 */
export function openDocument(input: unknown, context: ReadContext): Listing | undefined {
  let document = input;
  if (typeof input === 'string') {
    try {
      document = JSON.parse(input.replace(/^\ufeff/, ''));
    } catch {
      return undefined;
    }
  }
  if (typeof document !== 'object' || !document)
    throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
  return openWarta(document, context) ?? (isUntidy(document) ? undefined : openNewsArticle(document, context));
}

/** Whether there are entities, tags or dates in words somewhere, which are for the larger readers. */
function isUntidy(document: object): boolean {
  try {
    return /&#?\w+;|<[a-z/!]|"date\w+":"(?!\d{4}-\d\d-\d\d[\d:.,tz +-]*")/i.test(JSON.stringify(document));
  } catch {
    // Cyclic, or deeper than the stack: the larger readers look closer.
    return true;
  }
}
