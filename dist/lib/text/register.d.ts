import type { Span } from './note.js';
import type { Phrase } from './phrases.js';
/** Somebody whom the article names: the longest name it prints, and the fullest role. */
export interface Person {
    is: Phrase['is'];
    name: string;
    words: readonly string[];
    role?: string;
    alias?: string | undefined;
    /** Where the longest name stands. */
    named: Span;
}
/** The people of one article, found by any word of their name or of their role. */
export interface Register {
    /** Enters a phrase that has a name; one that is known already may lengthen the name or tell the role. */
    enter(phrase: Phrase): void;
    /** Who is meant by a phrase; the first of `recent` where only a role is told and several hold it. */
    find(phrase: Phrase, recent: readonly Person[]): Person | undefined;
}
/** An empty register for an article. */
export declare function registerOf(text: string): Register;
