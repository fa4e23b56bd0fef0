import type { ReactiveController } from 'lit';
import type { Readable } from './read-source.js';
import { type SourceHost } from './source.js';
/** An element that shows what its source gives. */
export interface ArticleHost<Shown> extends SourceHost {
    readonly loading?: string | null | undefined;
    requestUpdate(): void;
    /** Reads what it shows, at once where it can. */
    readSource(source: Readable, signal: AbortSignal): Shown | Promise<Shown>;
    /** A request is under way. */
    articleLoading(): void;
    /** The source gave an article, or there is none any more. */
    articleChanged(article: Shown | undefined): void;
    /** The source gave nothing that can be shown. */
    articleFailed(error: unknown): void;
}
/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
export declare class SourceController<Shown extends object> implements ReactiveController {
    #private;
    constructor(host: ArticleHost<Shown>);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks for the source again with the next update of the element, when all that the page sets in this task is set. */
    readonly refresh: () => void;
    /** Forgets the answer, and asks again. */
    reload(): void;
    /** Brings the article up to date with the source; an article in the page is there when this returns. */
    update(): void;
}
