import type { Article } from './article.js';
import type { ArticlePayload } from './payload.js';
/** The article as a payload to send on: a mutable copy without the lists that are empty. */
export declare function toPayload(article: Article): ArticlePayload;
