import type { Feed } from '../../payload/article.js';
import type { HeadingLevel } from '../heading.js';
import type { View, ViewHost } from '../view.js';
import { type FeedLayoutName } from './layouts.js';
/** What a page sets on a feed. */
export interface FeedHost extends ViewHost {
    /** Which of the layouts to show; `grid` when absent. */
    layout: FeedLayoutName | null | undefined;
    /** The most articles to show; all when absent. */
    max: number | string | null | undefined;
    /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}
/** Draws a card for each article. */
export declare const view: View<FeedHost, Feed>;
