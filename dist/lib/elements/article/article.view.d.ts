import { sanitiser } from '../../lazy.js';
import type { Article } from '../../payload/article.js';
import { type HeadingLevel } from '../heading.js';
import type { View, ViewHost } from '../view.js';
/** What a page sets on an article. */
export interface ArticleHost extends ViewHost {
    /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}
/** Draws a whole article; its HTML passes what `importSanitiser` fetches. */
export declare function articleView(importSanitiser: typeof sanitiser): View<ArticleHost, Article>;
export declare const view: View<ArticleHost, Article>;
