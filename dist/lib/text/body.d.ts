import type { Block, Quote } from '../payload/payload.js';
import type { Span } from './note.js';
import type { Related } from './related.js';
import type { Statement } from './statements.js';
/** A quote and the words around it that its block replaces. */
export interface PlacedQuote {
    readonly statement: Statement;
    readonly quote: Quote;
}
/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
export declare function bodyOf(text: string, paragraphs: readonly Span[], quotes: readonly PlacedQuote[], related: readonly Related[]): Block[];
