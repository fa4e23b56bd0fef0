import type { Span } from './note.js';
/** The text with some stretches blanked out; every offset stays where it was. */
export declare function masked(text: string, holes: readonly Span[]): string;
