import type { Article, ArticleBlock, ArticleLink, ArticleQuote } from '../payload/article.js';
import { type Markup } from './markup.js';
/** The article as a link with its source. */
export declare function cardFallback(article: Article): Markup;
/** One quote of the article with its speaker, and a link to the very sentence. */
export declare function quoteFallback(article: Article, { text, speaker, source: origin }: ArticleQuote): Markup;
/** Related articles under their label. */
export declare function relatedFallback(article: Article, links: readonly ArticleLink[]): Markup;
/** Many articles as a list of links. */
export declare function feedFallback(items: readonly Article[]): Markup;
/** The whole article, its blocks in order. */
export declare function articleFallback(article: Article): Markup;
/** One block of the body; `place` begins the first paragraph. */
export declare function blockFallback(article: Article, block: ArticleBlock, place?: string): Markup;
