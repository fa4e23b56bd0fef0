import { type ElementName } from '../static/snippet.js';
import type { Published, Site } from './site.js';
import type { Files } from './write-folder.js';
/** What an article can be pasted as. */
export declare const SNIPPETS: readonly ["card", "quote", "baca-juga"];
/** Draws an element on the server, as `prerender` of `warta/prerender` does. */
export type Prerender = (payload: unknown, options: {
    readonly element: ElementName;
    readonly src: string;
    readonly base: string;
    readonly integrity: Site['integrity'];
}) => Promise<string>;
/**
 * HTML to paste for each element that has something to show of the article, by file name. It loads the payload from where it
 * is published, so that a correction reaches every page that shows it.
 */
export declare function snippetsOf(site: Site, published: Published, prerender?: Prerender): Promise<Files>;
