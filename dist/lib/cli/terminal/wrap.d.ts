/** Breaks a paragraph into lines of at most `width` characters, at blanks; a longer word stands alone. */
export declare function wrap(paragraph: string, width: number): string[];
