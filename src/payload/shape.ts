import { normaliseDateTime } from './date-time.js';
import { safeUrl } from './safe-url.js';
import { MAX_TEXT, plainText } from './text.js';

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS = 1_000;

/** A field that was dropped or mended, and where it stands (RFC 9535: `$.related[0].url`). */
export interface PayloadWarning {
  readonly path: string;
  readonly message: string;
}

/** What reading depends on besides the document. */
export interface ReadContext {
  /** Relative URLs are resolved against this. */
  readonly baseUrl?: string | undefined;
  /** Gives a zone to a date-time that is written without one. */
  readonly withZone?: ((dateTime: string) => string) | undefined;
  /** The moment against which expiry and embargo are judged, in milliseconds since 1970 UTC; now when absent. */
  readonly now?: number | undefined;
  readonly onWarning?: ((warning: PayloadWarning) => void) | undefined;
}

/**
 * Takes one untrusted value: its normal form comes out, or undefined when there is none. A value that is there and cannot be
 * used leaves one warning; `undefined`, `null` and empty text are nothing, and nobody is warned of them.
 */
export type Reader<T> = (value: unknown, path: string, context: ReadContext) => T | undefined;

/** Leaves the warning that another kind of value belongs here, and takes nothing. */
export function expected(what: string, path: string, context: ReadContext): undefined {
  context.onWarning?.({ path, message: `expected ${what}` });
}

/** Reads what is there with `accept`, which gives undefined (but not an empty text) for what is no `what`. */
const field =
  <T>(what: string, accept: (value: unknown, path: string, context: ReadContext) => T | undefined): Reader<T> =>
  (value, path, context) =>
    value === undefined || value === null ? undefined : (accept(value, path, context) ?? expected(what, path, context));

/** The beginning of a text or a list, with a warning when it goes on. */
function cut<T extends string | readonly unknown[]>(value: T, most: number, path: string, context: ReadContext): T {
  if (value.length > most) expected(`a length of at most ${most}`, path, context);
  return value.slice(0, most) as T;
}

const plain = field('text', (value, path, context) =>
  typeof value === 'string' ? plainText(cut(value, MAX_TEXT, path, context)) : undefined,
);

/** Plain text on one line. */
export const text: Reader<string> = (...place) => {
  const line = plain(...place);
  return line === '' ? undefined : line;
};

/** Text that `parse` has to accept. */
const parsed =
  (what: string, parse: (text: string, context: ReadContext) => string | undefined): Reader<string> =>
  (value, path, context) => {
    const written = text(value, path, context);
    return written && (parse(written, context) ?? expected(what, path, context));
  };

/** An absolute `http(s)` URL. */
export const url = parsed('an http(s) URL', (written, { baseUrl }) => safeUrl(written, baseUrl));

/** RFC 3339; the date alone where no zone is known. */
export const dateTime = parsed('an RFC 3339 date', (written, { withZone }) => normaliseDateTime(written, withZone));

/** A BCP 47 tag. */
export const language = parsed('a language tag', (tag) =>
  /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined,
);

/** A number from `min` to `max`. */
export const number = (min: number, max: number): Reader<number> =>
  field(`a number from ${min} to ${max}`, (value) =>
    typeof value === 'number' && value >= min && value <= max ? value : undefined,
  );

/** One of a few words. */
export const oneOf = <T extends string>(...words: readonly T[]): Reader<T> =>
  field(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));

/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
export const list = <T>(read: Reader<T>): Reader<readonly T[]> => {
  const entries = field('a list', (value, path, context) =>
    Array.isArray(value)
      ? cut<unknown[]>(value, MAX_ITEMS, path, context)
          .map((entry, index) => read(entry, `${path}[${index}]`, context))
          .filter((entry) => entry !== undefined)
      : undefined,
  );
  return (...place) => Object.freeze(entries(...place) ?? []);
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

/** How each field of an object is read. */
export type Fields<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> };

/**
 * An object, frozen, with the fields that could be read; nothing without the first of them. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 *
 * @param needed - how many fields, from the first, have to be there
 */
export const shape = <T extends object>(fields: Fields<T>, needed = 1): Reader<T> => {
  // Not `for … in`: old pages hang enumerable functions on all objects.
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, path, context) => {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return expected('an object', path, context);
    const kept: Partial<T> = {};
    for (const key of keys) {
      const own: unknown = Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;
      const read = fields[key](own, `${path}.${key}`, context);
      if (read !== undefined) kept[key] = read;
      else if (keys.indexOf(key) < needed) {
        // Nothing else has left a warning yet.
        if (isNothing(own)) expected('a value', `${path}.${key}`, context);
        return undefined;
      }
    }
    return Object.freeze(kept) as T;
  };
};
