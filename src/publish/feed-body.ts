import type { Article } from '../payload/article.js';
import { markup } from '../static/markup.js';
import { storyMarkup } from './article-markup.js';

/** An article's story as HTML inside a feed, which has a title, a dek and a picture of its own; never empty. */
export function feedBody(article: Article, lang: string): string {
  const { html } = storyMarkup(article, article.inLanguage ?? lang);
  return html.trim() || markup`<p>${article.description ?? article.headline}</p>`.html;
}

/** A date with a time of day, which feeds want: a day that stands alone began in Jakarta. */
export const momentOf = <T extends string | undefined>(date: T): T | string =>
  date === undefined || date.includes('T') ? date : `${date}T00:00:00+07:00`;
