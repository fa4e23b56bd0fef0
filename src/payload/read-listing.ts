import type { Article, Feed } from './article.js';
import type { Entry, Listing } from './listing.js';
import { PayloadError } from './payload-error.js';
import { readWarta } from './readers/warta.js';
import { safeUrl } from './safe-url.js';
import { text, type ReadContext } from './shape.js';

/** The most items of a document that are looked at. */
const MAX_ITEMS = 500;

const readBefore = new WeakSet<object>();

/** Which article of a document is wanted, and when. */
export interface Wanted {
  /** The page of the article: picks it from a list, and stands in where a single item names no page. */
  readonly url?: string | undefined;
  /** The moment against which `expires` is judged, in milliseconds since 1970 UTC; now when absent. */
  readonly now?: number | undefined;
}

/**
 * One article of a document: that with the wanted URL, else the first that can be shown.
 *
 * @throws {PayloadError} when there is none
 */
export function readOne({ items }: Listing, context: ReadContext, { url, now }: Wanted = {}): Article {
  const wanted = url && safeUrl(url, context.baseUrl);
  const isList = items.length > 1;
  let failure: Error | undefined;
  for (const item of items.slice(0, MAX_ITEMS)) {
    try {
      const article = readEntry(item, now, isList ? undefined : wanted);
      if (!wanted || !isList || article.url === wanted) return article;
    } catch (error) {
      failure ??= error as Error;
    }
  }
  if (failure && !(wanted && isList)) throw failure;
  throw new PayloadError('no-article', '$', `there is no article${wanted ? ` with the URL ${wanted}` : ''} in it`);
}

/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
export function readAll({ title, items }: Listing, context: ReadContext, { now }: Wanted = {}): Feed {
  const { onWarning } = context;
  if (items.length > MAX_ITEMS)
    onWarning?.({ path: '$', message: `has ${items.length} items, and ${MAX_ITEMS} are read` });
  const articles = items.slice(0, MAX_ITEMS).flatMap((item) => {
    try {
      return readEntry(item, now);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      onWarning?.({ path: item.path, message: `is left out: ${error.message}` });
      return [];
    }
  });
  const name = text(title, '$.title', context);
  return Object.freeze({ ...(name && { title: name }), items: Object.freeze(articles) });
}

/** An article that was read before comes back as it is. */
function readEntry({ path, context, draft }: Entry, now = Date.now(), url?: string): Article {
  const told = draft();
  if (readBefore.has(told as object)) return told as Article;
  const article = readWarta(url ? { url, ...(told as object) } : told, path, context);
  const { expires } = article;
  if (expires && Date.parse(expires) <= now)
    throw new PayloadError('not-published', `${path}.expires`, `expired on ${expires}`);
  readBefore.add(article);
  return article;
}
