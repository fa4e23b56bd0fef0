import type { Published, Site } from './site.js';
/** The front page: the newest articles as links to their pages here. */
export declare function indexPage(site: Site, newest: readonly Published[]): string;
