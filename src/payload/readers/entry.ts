import type { Entry } from '../listing.js';
import { PayloadError } from '../payload-error.js';
import { safeUrl } from '../safe-url.js';
import type { ReadContext } from '../shape.js';
import { isObject, pixels, type Loose } from '../values.js';
import { bodyBlocks, dek, textOf } from './html-body.js';
import { mendDate } from './words-date.js';

/** An article in our own format of which nothing is checked, with words, dates and a body as the publisher writes them. */
export type Draft = Loose;

/** What our fields are called in another format, where they are called otherwise. */
export type Names = Readonly<Record<string, string>>;

/**
 * The items of another format, a list or a single one: what is said of an item is said by its own names and its own place,
 * and relative addresses in it are resolved against its own page.
 *
 * @param root - the place of the list or of the item
 * @param pageOf - gives the address of an item's page, which is the article's `url`
 * @param draft - tells an item in our own words; text may hold markup, which is taken out
 */
export const entries = <T extends object = Loose>(
  items: unknown,
  root: string,
  context: ReadContext,
  names: Names,
  pageOf: (item: T) => unknown,
  draft: (item: T, path: string) => Draft,
): Entry[] =>
  [items].flat().map((item: unknown, index) => {
    const path = Array.isArray(items) ? `${root}[${index}]` : root;
    const page = isObject(item) ? pageOf(item as T) : undefined;
    const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
    const baseUrl = url ?? context.baseUrl;
    const place = (own: string) =>
      path + own.slice(path.length).replace(/^\.(\w+)/, (_, name: string) => `.${names[name] ?? name}`);
    const clean = (value: unknown, name: string): unknown =>
      name === 'body'
        ? bodyBlocks(value, baseUrl)
        : name === 'description'
          ? dek(value)
          : /^date|^exp/.test(name)
            ? mendDate(value)
            : Array.isArray(value)
              ? value.map(textOf)
              : textOf(typeof value === 'number' ? `${value}` : value);
    return {
      path,
      context: {
        ...context,
        baseUrl,
        onWarning: (warning) => context.onWarning?.({ ...warning, path: place(warning.path) }),
      },
      draft: () => {
        if (!isObject(item)) throw new PayloadError('wrong-type', path, 'an item is a JSON object');
        const told: Draft = Object.fromEntries(
          Object.entries(draft(item as T, path)).map(([name, value]) => [name, clean(value, name)]),
        );
        if (!told['headline'])
          throw new PayloadError('no-headline', place(`${path}.headline`), 'an article needs a headline');
        return { version: '1.0', url: url ?? page, ...told };
      },
    };
  });

/** Says that the publisher does not want an item to be shown. */
export function withhold(path: string, why: unknown): never {
  throw new PayloadError('not-published', path, `not to be shown: ${typeof why === 'string' ? why.slice(0, 40) : ''}`);
}

/** The fields of an object; none of another value. */
export const fieldsOf = (value: unknown): Loose => (isObject(value) ? value : {});

/** The objects in a list, in a list of lists, or under the names of an object. */
export const listOf = (value: unknown): Loose[] =>
  (typeof value === 'object' && value ? Object.values(value) : []).flat().filter(isObject);

/** A person or an organisation, where there is a name. */
export const party = (name: unknown, url?: unknown, image?: unknown): Draft | undefined =>
  name ? { name: textOf(name), url, image: image ? { url: image } : undefined } : undefined;

/** A picture in one size. */
export const sized = (url: unknown, width?: unknown, height?: unknown) => ({
  url,
  width: pixels(width),
  height: pixels(height),
});

type Sized = ReturnType<typeof sized>;

/** A picture in its sizes, and what is said of it; nothing where there is no size that leads. */
export const picture = (
  lead: Sized | undefined,
  sizes: readonly Sized[],
  caption?: unknown,
  creditText?: unknown,
  alt?: unknown,
): Draft[] | undefined =>
  lead && [
    {
      ...lead,
      renditions: sizes.filter(({ url, width }) => width && url !== lead.url),
      caption: textOf(caption),
      creditText: textOf(creditText),
      alt: textOf(alt),
    },
  ];

/** Pictures wider than this are for print. */
const MAX_WIDTH = 2_400;

/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
export function widestFirst<T extends Sized>(sizes: readonly T[]): T[] {
  const sorted = [...sizes].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const fitting = sorted.filter(({ width = 0 }) => width <= MAX_WIDTH);
  return fitting.length ? fitting : sorted.slice(-1);
}
