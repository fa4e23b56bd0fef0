import { type Published, type Site } from './site.js';
/**
 * The newest articles as RSS 2.0 (rssboard.org), whole. XML and HTML escape text alike, and what XML cannot hold at all was
 * removed when the article was read.
 */
export declare function rssFeed(site: Site, newest: readonly Published[]): string;
