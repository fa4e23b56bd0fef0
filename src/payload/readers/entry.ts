import type { Entry } from '../listing.js';
import { PayloadError } from '../payload-error.js';
import { safeUrl } from '../safe-url.js';
import type { ReadContext } from '../shape.js';

/** An article in our own format of which nothing is checked. */
export type Draft = Readonly<Record<string, unknown>>;

/** What our fields are called in another format, where they are called otherwise. */
export type Names = Readonly<Record<string, string>>;

/**
 * An item of another format: what is said of it is said by its own names and its own place, and relative addresses in it
 * are resolved against its own page.
 *
 * @param page - the address of that page, which is the article's `url`
 * @param draft - takes the address against which the item's HTML is resolved
 */
export function entry(
  path: string,
  context: ReadContext,
  names: Names,
  page: unknown,
  draft: (baseUrl: string | undefined) => Draft,
): Entry {
  const { onWarning } = context;
  const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
  const baseUrl = url ?? context.baseUrl;
  const place = (own: string) =>
    path + own.slice(path.length).replace(/^\.(\w+)/, (_, name: string) => `.${names[name] ?? name}`);
  return {
    path,
    context: {
      ...context,
      baseUrl,
      onWarning: ({ path, message }) => onWarning?.({ path: place(path), message }),
    },
    draft: () => {
      const told = draft(baseUrl);
      const { headline } = told;
      if (typeof headline === 'string' ? !headline.trim() : !headline)
        throw new PayloadError('no-headline', place(`${path}.headline`), 'an article needs a headline');
      return { version: '1.0', url: url ?? page, ...told };
    },
  };
}
