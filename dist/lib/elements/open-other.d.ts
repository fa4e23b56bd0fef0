import type { Listing, Open } from '../payload/listing.js';
import type { ReadContext } from '../payload/shape.js';
/**
 * Takes apart what is not our own: clean JSON-LD with the reader that is here, a feed in XML and all else with those that
 * are fetched for it.
 */
export declare function openOther(input: unknown, context: ReadContext, openWarta: Open): Promise<Listing>;
