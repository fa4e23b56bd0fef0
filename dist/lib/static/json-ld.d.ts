import type { Article } from '../payload/article.js';
/** A node of a JSON-LD document. */
export type JsonLd = Readonly<Record<string, unknown>>;
/**
 * The article as schema.org `NewsArticle`, for a `<script type="application/ld+json">` in a page's head.
 *
 * Quotes become `Quotation`s with `spokenByCharacter`, related articles the `relatedLink`s of the page.
 */
export declare function toJsonLd(article: Article): JsonLd;
