import type { Article } from '../payload/article.js';
import { parseUrl } from '../payload/parse-url.js';
import { pathOf, type Place } from './names.js';
import { PublishError } from './publish-error.js';

/** The site that is published, as its pages know it. */
export interface Site {
  /** Its address, with a slash at its end. */
  readonly base: string;
  readonly title: string;
  readonly lang: string;
  /** The folder of scripts and styles below the base, `assets/0.1.0-2a9c1b7d/`. */
  readonly assets: string;
  /** The hashes of the scripts. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** An article and the addresses under which it is published. */
export interface Published {
  /** As it was read; an article without a page of its own has ours. */
  readonly article: Article;
  /** Its folder below the base. */
  readonly path: string;
  readonly page: string;
  readonly payload: string;
  /** What the frame shows of it. */
  readonly card: string;
  readonly oembed: string;
}

/**
 * @param base - where the folder will be served; a slash at its end is added
 * @throws {PublishError} when it is no http(s) URL, or has a query, a fragment or credentials, which no folder has
 */
export function siteAddress(base: string): string {
  const url = parseUrl(base);
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new PublishError(
      'bad-base',
      `The base must be the http(s) address of a folder, such as https://sematan.example/berita/; it is "${base}".`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Gives an article its addresses. */
export function publishedAt(place: Place, article: Article, { base }: Pick<Site, 'base'>): Published {
  const path = pathOf(place);
  const page = new URL(path, base).href;
  return {
    article: article.url === undefined ? { ...article, url: page } : article,
    path,
    page,
    payload: `${page}payload.json`,
    card: `${page}card.json`,
    oembed: `${page}oembed.json`,
  };
}

/** The page that search engines and readers are led to: the publisher's own. */
export const canonicalOf = ({ article, page }: Published): string => article.url ?? page;

/**
 * Where a card in a frame leads to. WordPress lets a frame lead to its own host alone, so that one of another host than its
 * article leads to our page, which leads on.
 */
export function framedLinkOf(published: Published): string {
  const canonical = canonicalOf(published);
  return new URL(canonical).host === new URL(published.page).host ? canonical : published.page;
}
