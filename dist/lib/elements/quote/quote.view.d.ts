import type { Article } from '../../payload/article.js';
import type { View, ViewHost } from '../view.js';
/** What a page sets on a quote. */
export interface QuoteHost extends ViewHost {
    /** `block` (the default), or `pull`: centred between hairlines. */
    variant: 'block' | 'pull' | null | undefined;
    /** Which of the article's quotes to show, from 0; the first when absent. */
    index: number | string | null | undefined;
    /** Whether the reader is offered to pass the quote on; browsers allow it on pages of `https:` only. */
    share: boolean | '' | null | undefined;
}
/** Draws one quote of an article. */
export declare const view: View<QuoteHost, Article>;
