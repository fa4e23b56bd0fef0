import type { Span } from './note.js';
/** What one article itself tells about its words, all in small letters. */
export interface Lexicon {
    /** A capital word that the article uses as a place: after `di`, `Kota`, `Polres` … */
    readonly isPlace: (word: string) => boolean;
    /** A capital word that stands alone as somebody who speaks: `ujar Rini`, `Rini mengatakan`. */
    isSpeaker(word: string): boolean;
    /** A word of a full name that the article prints elsewhere. */
    isKnownName(word: string): boolean;
    /** A word that the article also writes small: no name. */
    isCommon(word: string): boolean;
    /** How often a word is printed without the other right after it. */
    without(word: string, next: string): number;
}
/**
 * Reads the whole article once and counts.
 *
 * @param names - words of full names that are known already
 */
export declare function readLexicon(text: string, paragraphs: readonly Span[], names?: ReadonlySet<string>): Lexicon;
