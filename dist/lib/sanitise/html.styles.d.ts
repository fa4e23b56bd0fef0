/** The one sheet for all articles of the page. */
export declare function htmlSheet(): CSSStyleSheet;
