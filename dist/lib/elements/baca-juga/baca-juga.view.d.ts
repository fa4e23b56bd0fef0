import type { Article } from '../../payload/article.js';
import type { View, ViewHost } from '../view.js';
import { type StripLayoutName } from './layouts.js';
/** What a page sets on a strip. */
export interface BacaJugaHost extends ViewHost {
    /** Which of the layouts to show; `strip` when absent. */
    layout: StripLayoutName | null | undefined;
    /** The words above the links, instead of "Baca juga". */
    label: string | null | undefined;
    /** The most links to show; all when absent, and one in the layout `inline`. */
    max: number | string | null | undefined;
}
/** Draws the links that an article is related to. */
export declare const view: View<BacaJugaHost, Article>;
