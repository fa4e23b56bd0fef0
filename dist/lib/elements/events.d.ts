import type { LoadError } from '../load/load-error.js';
import type { Article, Feed } from '../payload/article.js';
import type { PayloadError } from '../payload/payload-error.js';
/** What a link leads to. */
export type LinkKind = 'article' | 'quote' | 'related' | 'body';
/** The events of every element, by name, with their details. */
export interface WartaEventDetails {
    /** The article is shown; the feed, where the element shows many. */
    'warta-load': {
        readonly article: Article;
        readonly feed?: never;
    } | {
        readonly feed: Feed;
        readonly article?: never;
    };
    /** Nothing could be shown; the fallback stands. */
    'warta-error': {
        readonly error: PayloadError | LoadError | Error;
    };
    /** A link is about to be followed; `preventDefault()` keeps the reader here. */
    'warta-link': {
        readonly url: string;
        readonly kind: LinkKind;
    };
    /** Half of the element was on the screen for a second; once for each article. */
    'warta-impression': {
        readonly article: Article;
    };
}
export type WartaEventMap = {
    [Name in keyof WartaEventDetails]: CustomEvent<WartaEventDetails[Name]>;
};
declare global {
    interface HTMLElementEventMap extends WartaEventMap {
    }
}
/**
 * Dispatches one of the library's events, bubbling and composed.
 *
 * @returns false when a listener prevented what comes next
 */
export declare function emit<Name extends keyof WartaEventDetails>(target: EventTarget, name: Name, detail: WartaEventDetails[Name]): boolean;
