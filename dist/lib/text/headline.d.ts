import type { Span } from './note.js';
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
export declare function headlineLine(text: string, lines: readonly Span[]): Span | undefined;
/** A headline from the first sentence, cut between words. */
export declare function headlineFromLead(lead: string): {
    headline: string;
    end: number;
};
