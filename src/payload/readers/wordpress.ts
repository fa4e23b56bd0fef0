import type { Listing } from '../listing.js';
import { plain } from '../markup.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';
import { isObject, type Loose } from '../values.js';
import { entry, fieldsOf, listOf, party, sized, withhold, withRenditions, type Draft } from './entry.js';
import { bodyBlocks, dek, firstImage, textOf } from './html-body.js';

const NAMES = {
  headline: 'title.rendered',
  url: 'link',
  description: 'excerpt.rendered',
  image: "_embedded['wp:featuredmedia']",
  author: '_embedded.author',
  articleSection: "_embedded['wp:term']",
  keywords: "_embedded['wp:term']",
  datePublished: 'date',
  dateModified: 'modified',
  body: 'content.rendered',
};

/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
export function openWordPress(document: unknown, context: ReadContext): Listing | undefined {
  const { code, message, data } = fieldsOf(document);
  if (typeof code === 'string' && typeof message === 'string' && fieldsOf(data)['status'])
    throw new PayloadError('no-article', '$', `the server says: ${message}`);
  const isList = Array.isArray(document);
  const posts: readonly unknown[] = isList ? document : [document];
  if (!posts.some(isPost)) return undefined;
  return {
    items: posts.map((post, index) => {
      const path = isList ? `$[${index}]` : '$';
      return entry(post, path, context, NAMES, fieldsOf(post)['link'], (post, baseUrl) => draftOf(post, path, baseUrl));
    }),
  };
}

const isPost = (value: unknown): boolean => {
  const { _embedded, _links, title } = fieldsOf(value);
  return [_embedded, _links, title].some(isObject);
};

function draftOf(post: Loose, path: string, baseUrl: string | undefined): Draft {
  const { id, status, title, excerpt, content } = post;
  if (status && status !== 'publish') withhold(`${path}.status`, status);
  const embedded = fieldsOf(post['_embedded']);
  const { og_site_name: site, og_locale: locale } = fieldsOf(post['yoast_head_json']);
  const html = rendered(content);
  const terms = listOf(embedded['wp:term']).filter(({ name }) => name);
  const section = terms.find(({ taxonomy }) => taxonomy === 'category');
  return {
    id: typeof id === 'number' ? `${id}` : id,
    headline: words(title),
    description: dek(rendered(excerpt)),
    articleSection: plain(section?.['name']),
    keywords: terms.filter((term) => term !== section).map(({ name }) => plain(name)),
    image: imageOf(listOf(embedded['wp:featuredmedia']), post['jetpack_featured_media_url']) ?? firstImage(html),
    // In the place of an author or a picture that is gone stands an error, which has no name.
    author: listOf(embedded['author']).map(({ name, link }) => party(name, link)),
    publisher: party(site),
    inLanguage: typeof locale === 'string' ? locale.replace('_', '-') : locale,
    datePublished: timeOf(post['date_gmt'], post['date']),
    dateModified: timeOf(post['modified_gmt'], post['modified']),
    body: bodyBlocks(html, baseUrl),
  };
}

/** What WordPress made of a field; some sites give the text itself. */
const rendered = (field: unknown): unknown => (isObject(field) ? field['rendered'] : field);
const words = (field: unknown): unknown => {
  const html = rendered(field);
  return typeof html === 'string' ? textOf(html) : html;
};

/** The time in UTC, which WordPress writes without saying so; the local time where there is none. */
const timeOf = (utc: unknown, local: unknown): unknown =>
  typeof utc === 'string' && /^[1-9].*\d$/.test(utc) ? `${utc}Z` : local;

function imageOf(media: readonly Loose[], jetpack: unknown): unknown {
  const [found] = media.filter(({ source_url: url }) => url);
  if (!found) return jetpack && [{ url: jetpack }];
  const details = fieldsOf(found['media_details']);
  const lead = sized(found['source_url'], details['width'], details['height']);
  const ratio = ({ width = 0, height = 0 }) => width / height;
  const sizes = listOf(details['sizes'])
    .map(({ source_url: url, width, height }) => sized(url, width, height))
    // A size that was cropped is another picture.
    .filter((size) => !(Math.abs(ratio(size) / ratio(lead) - 1) > 0.05));
  return [{ ...withRenditions(lead, sizes), alt: plain(found['alt_text']), caption: words(found['caption']) }];
}
