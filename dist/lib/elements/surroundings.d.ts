import type { CommonWords } from '../locale/locale.js';
/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
export declare const pageDefault: (name: string) => string | undefined;
/** The words for the reader: in the language of the element, the page's default, that around it, that of what it shows, Indonesian. */
export declare const wordsFor: (element: Element, language: string | undefined) => CommonWords;
