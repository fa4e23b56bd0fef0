import type { ArticlePayload, Block, Image, Link, Party, Publisher, Quote, Rendition } from './payload.js';
/** The same shape with every level read-only. */
export type DeepReadonly<T> = T extends object ? {
    readonly [K in keyof T]: DeepReadonly<T[K]>;
} : T;
type ListName = 'image' | 'author' | 'keywords' | 'body' | 'quotes' | 'related';
/**
 * The one shape that every element renders: a checked and normalised {@link ArticlePayload}.
 *
 * Lists are always there (perhaps empty), text is plain and trimmed, URLs are absolute `http(s)`, dates are RFC 3339 with
 * their zone or a date alone. It is frozen at every level, and reading it again gives the same article.
 */
export type Article = DeepReadonly<Omit<ArticlePayload, ListName> & Required<Pick<ArticlePayload, ListName>>>;
/** Many articles in the order of the source. */
export interface Feed {
    readonly title?: string;
    readonly items: readonly Article[];
}
export type ArticleImage = DeepReadonly<Image>;
export type ArticleRendition = DeepReadonly<Rendition>;
export type ArticleLink = DeepReadonly<Link>;
export type ArticleQuote = DeepReadonly<Quote>;
export type ArticleParty = DeepReadonly<Party>;
export type ArticlePublisher = DeepReadonly<Publisher>;
export type ArticleBlock = DeepReadonly<Block>;
export {};
