import type { Article } from '../payload/article.js';
/** The direction of an article's text: its own word, its language's, or its first letter's. */
export declare const articleDirection: ({ dir, inLanguage }: Article) => "ltr" | "rtl" | "auto";
