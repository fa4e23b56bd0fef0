import type { Article } from '../payload/article.js';
/** An article's story as HTML inside a feed, which has a title, a dek and a picture of its own; never empty. */
export declare function feedBody(article: Article, lang: string): string;
