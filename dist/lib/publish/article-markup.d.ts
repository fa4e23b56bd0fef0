import type { Article } from '../payload/article.js';
import { type Markup } from '../static/markup.js';
/** The whole article as it stands on a page of its own, under the page's first heading. */
export declare function articleMarkup(article: Article, lang: string): Markup;
/** What follows the head and the lead picture: the body, then the quotes and the links that do not stand in it. */
export declare function storyMarkup(article: Article, lang: string): Markup;
