import { type Readable } from './read-source.js';
import { type SourceHost } from './source.js';
/** An element that shows what its source gives. */
export interface ArticleHost<Shown> extends SourceHost {
    requestUpdate(): void;
    /** Reads what it shows, at once where it can. */
    readSource(source: Readable, signal?: AbortSignal): Shown | Promise<Shown>;
    /** A request is under way. */
    articleLoading(): void;
    /** The source gave an article, or nothing, perhaps with the reason why there is nothing to show. */
    articleChanged(article?: Shown, error?: unknown): void;
}
/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
export declare class SourceController<Shown> {
    #private;
    constructor(host: ArticleHost<Shown>);
    /** Ends a request or the wait for one, unless the element is only moved and comes back in the same task. */
    leave(): void;
    /** Forgets the answer, and asks again with the next update of the element. */
    reload(): void;
    /** Looks for the source again; an article that is in the page is there when this returns. */
    update(): void;
}
