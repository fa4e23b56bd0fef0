/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks in strings,
 * needless commas and backslashes, several documents one after another, something else behind. What it means is returned;
 * nothing when it cannot be told, as when the end is missing.
 */
export declare function mendJson(text: string): unknown;
