import { markup } from '../static/markup.js';
import { storyMarkup } from './article-markup.js';

/** An article's story as HTML inside a feed, which has a title, a dek and a picture of its own; never empty. */
function feedBody(article, lang) {
    const { html } = storyMarkup(article, article.inLanguage ?? lang);
    return html.trim() || markup `<p>${article.description ?? article.headline}</p>`.html;
}

export { feedBody };
