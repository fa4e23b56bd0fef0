import type { Link } from '../payload/payload.js';
import type { Line, Span, TakeNote } from './note.js';
import type { TextLink } from './source-text.js';
/** A pointer to other articles and where it stands, marker included. */
export interface Related extends Span {
    readonly links: readonly Link[];
}
/** Finds “Baca juga” and its kin, on lines of their own and inside paragraphs. */
export declare function findRelated(text: string, lines: readonly Line[], anchors: readonly TextLink[], baseUrl: string | undefined, note: TakeNote): Related[];
/** A line of capitals, without the point that ends a sentence. */
export declare function looksLikeTitle(line: string): boolean;
