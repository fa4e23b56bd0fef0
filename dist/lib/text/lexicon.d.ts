import type { Span } from './note.js';
/** What one article itself tells about its words, all in small letters. */
export interface Lexicon {
    /** Words that are known as places, or that the article uses so: after `di`, `Kota`, `Polres` … */
    readonly places: Set<string>;
    /** Words that stand alone as somebody who speaks: `ujar Rini`, `Rini mengatakan`. */
    readonly speakers: ReadonlySet<string>;
    /** Words that the article also writes small: no names. */
    readonly small: ReadonlySet<string>;
    /** How often a word in capitals is printed, and two of them in a row. */
    readonly counts: ReadonlyMap<string, number>;
}
/** Reads the whole article once and counts. */
export declare function readLexicon(text: string, paragraphs: readonly Span[]): Lexicon;
