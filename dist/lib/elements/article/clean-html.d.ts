import type { sanitiser } from '../../lazy.js';
import type { Article, ArticleBlock } from '../../payload/article.js';
import type { HeadingLevel } from '../heading.js';
import type { ViewHost } from '../view.js';
/** HTML blocks that passed the sanitiser, as elements to be shown. */
export type CleanBlocks = ReadonlyMap<ArticleBlock, HTMLElement>;
/** The blocks of the article that an element shows; where it fails, those that passed until then. */
export type HtmlCleaner = (host: ViewHost, article: Article, level: HeadingLevel) => CleanBlocks;
/**
 * Sends the HTML of an article through the sanitiser, and draws the element again when that is done. Blocks are missing until
 * then, and for good where it fails: their words stand without the markup.
 */
export declare function htmlCleaner(importSanitiser: typeof sanitiser): HtmlCleaner;
