import type { Span } from './note.js';
import type { Phrase } from './phrases.js';
/** Somebody whom the article names: the longest name it prints, and the fullest role. */
export interface Person {
    kind: 'person' | 'institution';
    name: string;
    words: readonly string[];
    role?: string;
    readonly aliases: Set<string>;
    /** Where the longest name stands. */
    named: Span;
}
/** The people of one article, found by any word of their name or of their role. */
export declare class Register {
    #private;
    readonly people: Person[];
    constructor(text: string);
    /** Enters a phrase that has a name; one that is known already may lengthen the name or tell the role. */
    enter(phrase: Phrase): Person | undefined;
    /** Who bears all these words, or a name all of whose words are among them; the latest where several do. */
    find(words: readonly string[]): Person | undefined;
    /** Whose role is told by these words; the one of `recent` that comes first where several match. */
    holder(role: string, recent: readonly Person[]): Person | undefined;
}
