import type { Line, Span, TakeNote } from './note.js';
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
export declare function findBoilerplate(lines: readonly Line[], note: TakeNote): Span[];
