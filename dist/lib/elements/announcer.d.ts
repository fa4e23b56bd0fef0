import type { Article, Feed } from '../payload/article.js';
/** Tells the page what came of an element's source: by its state, by events, by one warning. */
export declare class Announcer {
    #private;
    constructor(host: HTMLElement);
    /** Tells of what is drawn now; of the same but once. */
    tell(outcome: Article | Feed | Error | undefined, isLoading: boolean): void;
}
