import type { Listing } from './listing.js';
import { PayloadError } from './payload-error.js';
import { openWarta } from './readers/warta.js';
import type { ReadContext } from './shape.js';

/**
 * Takes apart a document of our own format, as a value or as JSON text. Nothing comes back when another reader is needed, also
 * for text that is no JSON.
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
  return openWarta(document, context);
}
