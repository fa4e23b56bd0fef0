/** The longest text that any field keeps, in UTF-16 code units; a longer one is cut. */
export declare const MAX_TEXT = 100000;
/** Text without what cannot be seen, and without what no browser can draw. */
export declare function visibleText(text: string): string;
/** Plain text on one line: what cannot be seen is removed, white space is folded to single spaces, ends are trimmed. */
export declare function plainText(text: string): string;
/** The words of a quotation without the marks around the whole of it; marks that close inside are left. */
export declare const withoutQuotationMarks: (text: string) => string;
