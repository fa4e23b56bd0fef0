/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks and quotation
 * marks in strings, comments, needless commas and backslashes, several documents one after another, something else behind, or
 * cut off, when what is complete of it counts. What it means is returned; nothing when that cannot be told.
 */
export declare function mendJson(text: string): unknown;
