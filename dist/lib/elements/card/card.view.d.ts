import type { Article } from '../../payload/article.js';
import { type HeadingLevel } from '../heading.js';
import type { View, ViewHost } from '../view.js';
import { type CardVariant } from './presets.js';
/** What a page sets on a card. */
export interface CardHost extends ViewHost {
    /** Which of the presets to show; `standard` when absent. */
    variant: CardVariant | null | undefined;
    /** The level of the headline in the page's outline, 2 to 6; 3 when absent. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}
/** Draws one article as a card. */
export declare const view: View<CardHost, Article>;
