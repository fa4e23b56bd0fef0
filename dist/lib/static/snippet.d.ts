import type { Article } from '../payload/article.js';
import { type ReadOptions } from '../payload/read-payload.js';
import { type Markup } from './markup.js';
/** The elements by the second half of their tag: `card` is `<warta-card>`. */
export type ElementName = 'card' | 'quote' | 'baca-juga' | 'article' | 'feed';
/** Which element to write, and where its script and its payload are. */
export interface SnippetOptions extends ReadOptions {
    element: ElementName;
    /** `variant` of a card or a quote, `layout` of a strip or a feed. */
    variant?: string | undefined;
    /** Which of the article's quotes, from 0. */
    index?: number | undefined;
    /** The drop-in as a classic script (the default), as a module, or as the one file that holds everything. */
    script?: 'classic' | 'module' | 'full' | undefined;
    /** The folder of the drop-in files, `https://cdn.example/warta/0.1.0/`. */
    base: string;
    /** The hash of the script, or the whole of `sri.json`, from which its hash is taken. */
    integrity?: string | Readonly<Record<string, string>> | undefined;
    /** The address of the payload, from which the element loads it. */
    src?: string | undefined;
    /** Whether the payload stands in the snippet: the default where there is no `src`. */
    inline?: boolean | undefined;
}
/**
 * HTML to paste into a page: the element, in it what stands there without JavaScript, and the script tag.
 *
 * The fallback is plain HTML and complete: a link, a blockquote, a list. It survives mail, feeds, reader mode and a CMS that
 * strips unknown tags. A filter that strips only the tags of a `<script>` and prints its text needs `src` instead of an
 * inline payload.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} when there is nothing to show
 * @throws {TypeError} when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
export declare function snippet(payload: unknown, options: SnippetOptions): string;
/** The tag that loads the drop-in. */
export declare function scriptTag({ base, script, integrity, }: Pick<SnippetOptions, 'base' | 'script' | 'integrity'>): Markup;
/** The fallback of an element, the smallest payload that shows the same, and the language of the article. */
interface Content {
    readonly fallback: Markup;
    readonly shown: unknown;
    readonly language: string | undefined;
}
/** What an element shows of a payload: as a fallback, and as the smallest payload that gives the same. */
export declare function content(payload: unknown, options: Omit<SnippetOptions, 'base'>): Content;
/** What a card shows. */
export declare function teaser(article: Article): import("../index.js").ArticlePayload;
export declare function httpUrl(url: string, name: string): string;
export {};
