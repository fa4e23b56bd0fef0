import type { Span, TakeNote } from './note.js';
/** Words between two marks; `start` and `end` leave the marks out, `from` and `to` take them in. */
export interface Quoted extends Span {
    readonly from: number;
    readonly to: number;
    /** Index of the paragraph it begins in, and of the one it ends in. */
    readonly paragraph: number;
    readonly lastParagraph: number;
    /** One of its marks is missing in print. */
    readonly isMended: boolean;
}
/**
 * Pairs the marks of every paragraph, whatever their direction: print mixes straight and curly ones and opens with `”`. What
 * stands around a mark tells more than its shape.
 */
export declare function pairMarks(text: string, paragraphs: readonly Span[], note: TakeNote): Quoted[];
