import type { Article } from '../payload/article.js';
import { type Place } from './names.js';
/** The site that is published, as its pages know it. */
export interface Site {
    /** Its address, with a slash at its end. */
    readonly base: string;
    readonly title: string;
    readonly lang: string;
    /** The folder of scripts and styles below the base, `assets/0.1.0-2a9c1b7d/`. */
    readonly assets: string;
    /** The hashes of the scripts. */
    readonly integrity: Readonly<Record<string, string>>;
}
/** An article and the addresses under which it is published. */
export interface Published {
    /** As it was read; an article without a page of its own has ours. */
    readonly article: Article;
    /** Its folder below the base. */
    readonly path: string;
    readonly page: string;
    readonly payload: string;
    readonly oembed: string;
}
/**
 * @param base - where the folder will be served; a slash at its end is added
 * @throws {PublishError} when it is no http(s) URL, or has a query, a fragment or credentials, which no folder has
 */
export declare function siteAddress(base: string): string;
/** Gives an article its addresses. */
export declare function publishedAt(place: Place, article: Article, { base }: Pick<Site, 'base'>): Published;
/** The page that search engines and readers are led to: the publisher's own. */
export declare const canonicalOf: ({ article, page }: Published) => string;
