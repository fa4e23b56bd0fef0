import { type Published, type Site } from './site.js';
/** The newest articles as JSON Feed 1.1 (jsonfeed.org), whole. */
export declare function jsonFeed(site: Site, newest: readonly Published[]): string;
