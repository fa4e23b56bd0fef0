import { feedBody, momentOf } from './feed-body.js';
import { canonicalOf, type Published, type Site } from './site.js';

/** The newest articles as JSON Feed 1.1 (jsonfeed.org), whole. */
export function jsonFeed(site: Site, newest: readonly Published[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: site.base,
    feed_url: `${site.base}feed.json`,
    language: site.lang,
    items: newest.map((published) => jsonItem(published, site.lang)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function jsonItem(published: Published, lang: string) {
  const { article, page, payload } = published;
  const { headline, description, image, author, datePublished, dateModified, keywords } = article;
  return {
    id: page,
    url: canonicalOf(published),
    title: headline,
    summary: description,
    content_html: feedBody(article, lang),
    image: image[0]?.url,
    date_published: momentOf(datePublished),
    date_modified: momentOf(dateModified),
    authors: author.length
      ? author.map(({ name, url, image: avatar }) => ({ name, url, avatar: avatar?.url }))
      : undefined,
    tags: keywords.length ? keywords : undefined,
    language: article.inLanguage,
    // An extension, as the specification allows: where the article can be embedded from.
    _warta: { page, payload },
  };
}
