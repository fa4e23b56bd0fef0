import type { Article } from '../payload/article.js';
import type { Listing } from '../payload/listing.js';
import { openNewsArticle } from '../payload/readers/news-article.js';
import { openWarta } from '../payload/readers/warta.js';
import { recognise, type Format } from '../payload/readers/foreign.js';
import { readOne } from '../payload/read-listing.js';
import { PayloadError } from '../payload/payload-error.js';
import type { ReadContext } from '../payload/shape.js';
import { Failure } from './failure.js';

/** A document of any format, read item by item. */
export interface OpenDocument {
  readonly format: Format;
  readonly listing: Listing;
}

/** How a format is called among people. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  warta: 'Warta payload',
  'news-article': 'schema.org JSON-LD',
  'json-feed': 'JSON Feed',
  ninjs: 'IPTC ninjs',
  wordpress: 'WordPress REST',
  rss: 'RSS or Atom',
  oembed: 'oEmbed',
};

/**
 * Recognises the format of a document and takes it apart.
 *
 * @throws {PayloadError} when it is of no format that is read
 */
export function openDocument(text: string, context: ReadContext, only?: Format): OpenDocument {
  const [format, listing] = recognise(text, context, { openWarta, openNewsArticle }, only);
  return { format, listing };
}

/** Whether a document is one article, and no list of them. */
export const isArticle = ({ items: [first, ...others] }: Listing): boolean =>
  first !== undefined && others.length === 0 && !/\.(?:items|item|entry)\[0\]$/.test(first.path);

/**
 * Reads every item by itself.
 *
 * @param onArticle - hears of those that can be shown
 * @param onError - hears of those that cannot
 */
export function readItems(
  { items }: Listing,
  onArticle: (article: Article) => void,
  onError: (error: PayloadError) => void,
): void {
  for (const item of items) {
    try {
      onArticle(readOne({ items: [item] }));
    } catch (error) {
      if (!(error instanceof PayloadError)) throw error;
      onError(error);
    }
  }
}

/** What is wrong with a document as a whole, and what its owner can do. */
export function documentFailure(text: string, { code, path, message }: PayloadError): Failure {
  const place = path === '$' ? '' : `${path}: `;
  return new Failure(place + message, nextStep(text, code));
}

/** What helps against an error of a document as a whole. */
export function nextStep(text: string, code: PayloadError['code']): string | undefined {
  if (code === 'not-json' && !/^\s*[{[]/.test(text))
    return 'If it is an article, warta convert FILE makes a payload of it.';
  if (code === 'unknown-format' && /<html\b|<!doctype html/i.test(text.slice(0, 2_000)))
    return 'It is a web page: save what stands in its <script type="application/ld+json">, or its feed.';
  if (code === 'unknown-format') return `Formats that are read: ${Object.values(FORMAT_NAMES).join(', ')}.`;
  if (code === 'no-headline') return 'Give it a headline; it is the one field that an article needs.';
  if (code === 'unsupported-version') return 'Update warta.';
  return undefined;
}
