import type { Locate } from './json-positions.js';
import { type Position } from './line-index.js';
/** Something in which a document is not well-formed XML. */
export interface XmlFault {
    readonly position: Position;
    readonly message: string;
}
/** Where the items of a feed and their fields stand, and what a strict parser has against the document. */
export declare function xmlPositions(text: string): {
    readonly locate: Locate;
    readonly faults: readonly XmlFault[];
};
