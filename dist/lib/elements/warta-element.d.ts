import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { Article, Feed } from '../payload/article.js';
import { type Readable } from './read-source.js';
import { type ArticleHost } from './source-controller.js';
/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds; only where that is
 * nothing, quiet lines or a sentence stand in. Nothing here throws into the page.
 */
export declare abstract class WartaElement<Shown extends Article | Feed = Article> extends LitElement implements ArticleHost<Shown> {
    #private;
    static readonly version: string;
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
    /** The article that is shown, if there is one. */
    get article(): Article | undefined;
    /** What is shown, if there is anything. */
    protected get shown(): Shown | undefined;
    /** Asks for the payload again, after a failure or to refresh it. */
    reload(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    articleLoading(): void;
    readSource(source: Readable, signal: AbortSignal): Shown | Promise<Shown>;
    articleChanged(article?: Shown, error?: unknown): void;
    /** The words for the reader: in the language of the element, the page's default, that around it, the article's, Indonesian. */
    protected get locale(): Locale;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected performUpdate(): void;
    protected shouldUpdate(): boolean;
    protected render(): TemplateResult;
    /** The shadow tree of an article; throws a `PayloadError` where the article lacks what this element shows. */
    protected abstract renderArticle(article: Shown): TemplateResult;
}
