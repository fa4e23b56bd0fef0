import type { Line, Span, TakeNote } from './note.js';
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
export declare function headlineLine(source: string, [first, second]: readonly Line[]): Line | undefined;
/** A headline from the first sentence, cut between words; empty when there is no text. */
export declare function headlineFromLead(text: string, lead: Span | undefined, note: TakeNote): string;
