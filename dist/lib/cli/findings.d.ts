import type { Format } from '../payload/readers/foreign.js';
import type { ReadContext } from '../payload/shape.js';
import type { Position } from './positions/line-index.js';
/** Something that is wrong with a document. */
export interface Finding {
    /** An error is what keeps an article from being shown; a warning what is lost or mended. */
    readonly severity: 'error' | 'warning';
    /** RFC 9535. */
    readonly path: string;
    readonly message: string;
    readonly position?: Position | undefined;
    /** What to do about it. */
    readonly next?: string | undefined;
}
/** What a document is, and what is wrong with it. */
export interface Findings {
    readonly format: Format | undefined;
    /** How many articles can be shown. */
    readonly articles: number;
    readonly list: readonly Finding[];
}
/** Reads a document as a page would, and finds the place of everything it stumbles over. */
export declare function examine(text: string, context: ReadContext, only?: Format): Findings;
