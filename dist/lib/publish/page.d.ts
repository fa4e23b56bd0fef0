import type { Article } from '../payload/article.js';
import { type Markup } from '../static/markup.js';
import type { Site } from './site.js';
/** What a page of the site says and shows. */
export interface Page {
    readonly lang: string;
    readonly dir?: Article['dir'];
    readonly title: string;
    readonly description?: string | undefined;
    readonly canonical: string;
    /** The way from the page up to the base, `../../../`. */
    readonly up: string;
    /** More of the head. */
    readonly head?: Markup | undefined;
    readonly main: Markup;
}
/** A whole HTML document. It needs no script, and its only style is a file, so the strictest policy will do. */
export declare function htmlPage(site: Site, { lang, dir, title, description, canonical, up, head, main }: Page): string;
/** A `<link>`. */
export declare const link: (values: Readonly<Record<string, string>>) => Markup;
/** A `<meta>` on a line of its own; nothing without content. */
export declare const meta: (name: string, content: string | number | undefined) => Markup | undefined;
/** A `<meta>` of Open Graph, which is RDFa and has properties. */
export declare const property: (name: string, content: string | number | undefined) => Markup | undefined;
