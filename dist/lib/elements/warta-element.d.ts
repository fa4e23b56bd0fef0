import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
import type { Article, Feed } from '../payload/article.js';
import { type Readable } from './read-source.js';
import { type ArticleHost } from './source-controller.js';
import type { ViewSource } from './view.js';
/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds; only where that is
 * nothing, quiet lines or a sentence stand in. Nothing here throws into the page.
 *
 * @attr {string} lang - The language of the words and dates; that around the element, then the article's, when absent.
 */
export declare abstract class WartaElement<Shown extends Article | Feed = Article> extends LitElement implements ArticleHost<Shown> {
    #private;
    /** The version of the library. */
    static readonly version: string;
    static styles: import("lit").CSSResult[];
    /** What draws the elements of this class, or fetches it. @ignore */
    static view: ViewSource;
    static properties: PropertyDeclarations;
    /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
    payload: unknown;
    /** The id of a `<script type="application/json">` in the page. */
    htmlFor: string | null | undefined;
    /** The address of the payload. */
    src: string | null | undefined;
    /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
    loading: 'lazy' | 'eager' | null | undefined;
    /** `auto` (the default) follows the `color-scheme` of the page. */
    theme: 'auto' | 'light' | 'dark' | null | undefined;
    /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
    campaign: string | null | undefined;
    /** The article that is shown, if there is one. */
    get article(): Article | undefined;
    /** What is shown, if there is anything. */
    protected get shown(): Shown | undefined;
    /** Fetches what draws the elements of this class; otherwise the first one does so that has something to show. */
    static prepare(): Promise<void>;
    /** The words for the reader: in the language of the element, the page's default, that around it, the article's, Indonesian. */
    get locale(): CommonWords;
    /** The address of a link to an article, with the campaign of the page or of the element. */
    link(url: string): string;
    /** Asks for the payload again, after a failure or to refresh it. */
    reload(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    articleLoading(): void;
    readSource(source: Readable, signal?: AbortSignal): Shown | Promise<Shown>;
    articleChanged(article?: Shown, error?: unknown): void;
    /** Reads what this element shows. */
    protected read(source: Readable, signal?: AbortSignal): Shown | Promise<Shown>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected performUpdate(): void;
    protected shouldUpdate(): boolean;
    protected updated(): void;
    protected render(): TemplateResult;
}
