/**
 * The words of some HTML, one entry for each paragraph, without a parser. What it returns may only be shown as text: a
 * mistake here costs a stray bracket, never more.
 */
export declare function wordsOf(html: string): string[];
