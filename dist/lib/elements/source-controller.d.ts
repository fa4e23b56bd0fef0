import type { ReactiveController } from 'lit';
import type { Article } from '../payload/article.js';
import { type SourceHost } from './source.js';
/** An element that shows what its source gives. */
export interface ArticleHost extends SourceHost {
    readonly loading?: string | null | undefined;
    requestUpdate(): void;
    /** A request is under way. */
    articleLoading(): void;
    /** The source gave an article, or there is none any more. */
    articleChanged(article: Article | undefined): void;
    /** The source gave nothing that can be shown. */
    articleFailed(error: unknown): void;
}
/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
export declare class SourceController implements ReactiveController {
    #private;
    constructor(host: ArticleHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks for the source again with the next update of the element, when all that the page sets in this task is set. */
    readonly refresh: () => void;
    /** Forgets the answer, and asks again. */
    reload(): void;
    /** Brings the article up to date with the source; an article in the page is there when this returns. */
    update(): void;
}
