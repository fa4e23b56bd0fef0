import type { Article } from '../payload/article.js';
import { PayloadError } from '../payload/payload-error.js';
import { readOne } from '../payload/read-listing.js';
import type { ReadOptions } from '../payload/read-payload.js';
import { recognise } from '../payload/readers/foreign.js';
import { openNewsArticle } from '../payload/readers/news-article.js';
import { openWarta } from '../payload/readers/warta.js';
import { inTimeZone } from '../payload/time-zone.js';
import type { Source } from './sources.js';

/** A document, or an article of it, that is not published. */
export interface Problem {
  /** The name of the source. */
  readonly source: string;
  /** Its place in the document (RFC 9535), where it was one. */
  readonly path?: string;
  readonly message: string;
}

/** How documents are read; every source has its own address, so `baseUrl` is for relative ones in all of them. */
export type Reading = Pick<ReadOptions, 'baseUrl' | 'timeZone' | 'now' | 'onWarning'>;

/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
export async function* readArticles(source: Source, reading: Reading): AsyncGenerator<Article | Problem> {
  const { timeZone, ...others } = reading;
  const context = {
    ...others,
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
  const path = error instanceof PayloadError ? error.path : at;
  const message = error instanceof Error ? error.message : String(error);
  return { source: name, ...(path !== undefined && { path }), message };
}
