import type { Article } from '../payload/article.js';
/** The direction of the text of an article, or of a part in another language: its own word, its language's, its first letter's. */
export declare const articleDirection: ({ dir, inLanguage }: Pick<Article, "dir" | "inLanguage">) => "ltr" | "rtl" | "auto";
