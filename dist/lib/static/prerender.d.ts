import '../define.js';
import { type ElementName, type SnippetOptions } from './snippet.js';
export type { ElementName } from './snippet.js';
/** Which element to draw, and what it finds in the page. */
export interface PrerenderOptions extends Omit<SnippetOptions, 'base'> {
    /** `layout` of a strip or a feed; `variant` is understood as well. */
    layout?: string | undefined;
    /** The language of the element's own words (BCP 47); that of the article when absent. */
    lang?: string | undefined;
    /** Whether the element follows the page (`auto`, the default) or is always light or dark. */
    theme?: 'auto' | 'light' | 'dark' | undefined;
    /** The level of the headline in the page's outline, 2 to 6. */
    headingLevel?: number | undefined;
    /** The most links or articles to show. */
    max?: number | undefined;
    /** The folder of the drop-in files; with it the tag of the script follows the element. */
    base?: string | undefined;
}
/**
 * HTML of an element that is drawn already: a declarative shadow tree with its styles, which a browser shows without
 * JavaScript; the fallback for all others; and the payload, with which the drop-in makes the element live when it arrives. It
 * keeps the nodes that are there. The same input gives the same HTML.
 *
 * A page with a strict Content-Security-Policy names the styles: see {@link styleHashes}.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} rejects when there is nothing to show
 * @throws {TypeError} rejects when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
export declare function prerender(payload: unknown, options: PrerenderOptions): Promise<string>;
/**
 * The hashes of the styles that {@link prerender} writes, for `style-src` of a strict Content-Security-Policy:
 * `'sha256-…'`, by element. An article holds quotes and strips, and a feed holds cards. Once the drop-in has come, no
 * style needs an exception.
 */
export declare function styleHashes(): Promise<Readonly<Record<ElementName, string>>>;
