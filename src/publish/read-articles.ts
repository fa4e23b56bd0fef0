import type { Article } from '../payload/article.js';
import { PayloadError, type PayloadErrorCode } from '../payload/payload-error.js';
import { readOne } from '../payload/read-listing.js';
import type { ReadOptions } from '../payload/read-payload.js';
import { recognise } from '../payload/readers/foreign.js';
import { openNewsArticle } from '../payload/readers/news-article.js';
import { openWarta } from '../payload/readers/warta.js';
import { inTimeZone } from '../payload/time-zone.js';
import type { PayloadWarning } from '../payload/shape.js';
import type { Source } from './sources.js';

/** A document, or an article of it, that is not published. */
export interface Problem {
  /** The name of the source. */
  readonly source: string;
  /** Its place in the document (RFC 9535), where it was one. */
  readonly path?: string;
  /** `not-published` where the publisher withholds the article, which is no fault of anybody. */
  readonly code?: PayloadErrorCode;
  readonly message: string;
}

/** How documents are read; every source has its own address, so `baseUrl` is for relative ones in all of them. */
export interface Reading extends Pick<ReadOptions, 'baseUrl' | 'timeZone' | 'now'> {
  /** Hears of every field that was dropped or mended. */
  readonly onWarning?: ((warning: PayloadWarning, source: string) => void) | undefined;
}

/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
export async function* readArticles(source: Source, reading: Reading): AsyncGenerator<Article | Problem> {
  const { timeZone, baseUrl, now, onWarning } = reading;
  const context = {
    baseUrl,
    now,
    onWarning: onWarning && ((warning: PayloadWarning) => onWarning(warning, source.name)),
    withZone: timeZone === undefined ? undefined : (dateTime: string) => inTimeZone(dateTime, timeZone),
  };
  try {
    const document = await source.read();
    const [, { items }] = recognise(document, context, { openWarta, openNewsArticle });
    if (!items.length) yield { source: source.name, path: '$', message: 'there is no article in it' };
    for (const item of items) {
      try {
        yield readOne({ items: [item] });
      } catch (error) {
        yield problem(source, error, item.path);
      }
    }
  } catch (error) {
    yield problem(source, error);
  }
}

export const isProblem = (read: Article | Problem): read is Problem => 'source' in read;

function problem({ name }: Source, error: unknown, at?: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PayloadError) return { source: name, path: error.path, code: error.code, message };
  return { source: name, ...(at !== undefined && { path: at }), message };
}
