import type { Listing, Open } from '../listing.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';

/**
 * Takes apart a document that needs more than the readers of every page.
 *
 * @param openDocument - those readers, for text that they can read once it is mended
 * @throws {PayloadError} when it is of no known format
 */
export function openForeign(input: unknown, context: ReadContext, openDocument: Open): Listing {
  if (typeof input === 'string') throw new PayloadError('not-json', '$', `not JSON: ${whyNoJson(input)}`);
  const listing = openDocument(input, context);
  if (listing) return listing;
  throw new PayloadError('unknown-format', '$', 'the document is of no known format');
}

function whyNoJson(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
