import type { Article } from './article.js';
import type { ArticlePayload } from './payload.js';

/** The article as a payload to send on: a mutable copy without the lists that are empty. */
export function toPayload(article: Article): ArticlePayload {
  const filled = Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return structuredClone(Object.fromEntries(filled)) as unknown as ArticlePayload;
}
