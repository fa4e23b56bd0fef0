import { type ElementName } from '../static/snippet.js';
import type { Published, Site } from './site.js';
import type { Files } from './write-folder.js';
/** Draws an element on the server, as `prerender` of `warta/prerender` does. */
export type Prerender = (payload: unknown, options: {
    readonly element: ElementName;
    readonly src: string;
    readonly base: string;
    readonly integrity: Site['integrity'];
}) => Promise<string>;
/** The short HTML that one pastes by hand, and that stands without a script wherever a CMS cuts it. */
export declare const plainSnippet: (site: Site, published: Published, element: ElementName) => string;
/**
 * HTML to paste for each element that has something to show of the article, by file name. What is drawn already is for pages
 * whose owner decides what stands in them: a CMS that strips tags would leave its styles as text.
 */
export declare function snippetsOf(site: Site, published: Published, prerender?: Prerender): Promise<Files>;
