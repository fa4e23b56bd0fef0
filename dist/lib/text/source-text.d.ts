import type { Span } from './note.js';
/** An address that stood behind words of the text. */
export interface TextLink extends Span {
    readonly url: string;
}
/** The text as the converter reads it, and the way back to what was given. */
export interface SourceText {
    /** Line ends are `\n`, spaces are plain, invisible characters and markup are gone. */
    readonly text: string;
    readonly links: readonly TextLink[];
    /** How often each kind of repair was made. */
    readonly repairs: ReadonlyMap<string, number>;
    /** The same stretch in the original text. */
    original(span: Span): Span;
}
/** Mends what stands in the way of reading, and remembers where everything came from. */
export declare function readSource(given: string): SourceText;
