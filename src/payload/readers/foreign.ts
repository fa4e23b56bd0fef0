import type { Listing, Open } from '../listing.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';
import { bodyBlocks, textOf } from './html-body.js';
import { openJsonFeed } from './json-feed.js';
import { mendJson } from './mend-json.js';
import type { openNewsArticle } from './news-article.js';
import { openNinjs } from './ninjs.js';
import { openOembed } from './oembed.js';
import { mendDate } from './words-date.js';
import { openWordPress } from './wordpress.js';

/** The formats that are read: our own, and what publishers have. `rss` is Atom as well. */
export type Format = 'warta' | 'news-article' | 'json-feed' | 'ninjs' | 'wordpress' | 'rss' | 'oembed';

/** What every page has already. */
export interface OwnReaders {
  readonly openWarta: Open;
  readonly openNewsArticle: typeof openNewsArticle;
  readonly openRss: Open;
}

const tools = { plain: textOf, blocks: bodyBlocks, date: mendDate };

/**
 * Takes apart a document of any format.
 *
 * @param only - the format that it is said to be of
 * @throws {PayloadError} when it is of no known format, or not of that one
 */
export function recognise(
  input: unknown,
  context: ReadContext,
  { openWarta, openNewsArticle, openRss }: OwnReaders,
  only?: Format,
): readonly [Format, Listing] {
  const document = typeof input === 'string' ? parse(input) : input;
  if (!document || !/string|object/.test(typeof document))
    throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
  // In this order each takes only what is its own.
  const readers: Readonly<Record<Format, () => Listing | undefined>> = {
    warta: () => openWarta(document, context),
    'news-article': () => openNewsArticle(document, context, tools),
    wordpress: () => openWordPress(document, context),
    'json-feed': () => openJsonFeed(document, context),
    oembed: () => openOembed(document, context),
    ninjs: () => openNinjs(document, context),
    rss: () => openRss(document, context),
  };
  for (const format of Object.keys(readers) as Format[]) {
    const listing = only && only !== format ? undefined : readers[format]();
    if (listing) return [format, listing];
  }
  throw new PayloadError('unknown-format', '$', `the document is ${only ? `no ${only}` : 'of no known format'}`);
}

/** As {@link recognise}, for whoever does not care which format it is. */
export const openForeign = (input: unknown, context: ReadContext, own: OwnReaders): Listing =>
  recognise(input, context, own)[1];

/** The value of JSON text, however it is wrapped; XML stays text. */
function parse(text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(trimmed);
  } catch (error) {
    const mended = mendJson(trimmed);
    if (mended) return mended;
    if (/^\s*</.test(trimmed)) return trimmed;
    throw new PayloadError('not-json', '$', `not JSON: ${(error as Error).message}`);
  }
}
