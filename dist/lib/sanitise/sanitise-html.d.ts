import { type Level } from './headings.js';
/** How the HTML of a news body is to be cleaned. */
export interface SanitiseOptions {
    /** Where the HTML came from: relative addresses in it are resolved against this, and dropped without it. */
    baseUrl?: string | undefined;
    /** The level of the article's own headline; headings in the HTML come below it. */
    headingLevel: Level;
    /** The document that the fragment is for; the page's own when absent. */
    document?: Document | undefined;
}
/**
 * Turns untrusted HTML into nodes that are safe to show: the elements of a news body, links and pictures with checked
 * `http(s)` addresses, nothing that runs, styles, names or asks for input.
 *
 * It fails closed: where DOMPurify cannot work, or the page's Trusted Types forbid the policy `warta`, the words come
 * out as plain paragraphs.
 */
export declare function sanitiseHtml(html: string, options: SanitiseOptions): DocumentFragment;
