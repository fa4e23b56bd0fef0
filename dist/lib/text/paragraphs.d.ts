import type { Line, Span } from './note.js';
/** The lines of a text without the white space at their ends; empty ones are left out. */
export declare const linesOf: (text: string) => Line[];
/** A stretch without white space at its ends. */
export declare function trimmed(text: string, span: Span): Span;
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
export declare function paragraphsOf(text: string): Span[];
/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
export declare function masked(text: string, holes: readonly Span[]): string;
/** A stretch as plain text on one line. */
export declare const oneLine: (text: string, { begin, until }: Span) => string;
