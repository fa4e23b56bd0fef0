import { type Published, type Site } from './site.js';
/**
 * The page of one article: complete without a script, with all that machines ask for in its head (schema.org JSON-LD, Open
 * Graph, oEmbed discovery), and at its end what one pastes elsewhere.
 *
 * @param snippet - the HTML to paste
 */
export declare function articlePage(site: Site, published: Published, snippet: string): string;
