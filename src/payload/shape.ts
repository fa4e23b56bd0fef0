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

/** Plain text on one line. */
export const text: Reader<string> = (value, path, context) => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return expected('text', path, context);
  if (value.length > MAX_TEXT) expected(`at most ${MAX_TEXT} characters`, path, context);
  return plainText(value) || undefined;
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
export const number =
  (min: number, max: number): Reader<number> =>
  (value, path, context) => {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    return expected(`a number from ${min} to ${max}`, path, context);
  };

/** One of a few words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (value, path, context) =>
    value === undefined || value === null
      ? undefined
      : (words.find((word) => word === value) ?? expected(`one of ${words.join(', ')}`, path, context));

/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, path, context) => {
    const kept: T[] = [];
    if (Array.isArray(value)) {
      if (value.length > MAX_ITEMS) expected(`at most ${MAX_ITEMS} entries`, path, context);
      for (let index = 0; index < value.length && index < MAX_ITEMS; index++) {
        const item = read(value[index], `${path}[${index}]`, context);
        if (item !== undefined) kept.push(item);
      }
    } else if (value !== undefined && value !== null) expected('a list', path, context);
    return Object.freeze(kept);
  };

/** How each field of an object is read. */
export type Fields<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> };

/**
 * An object, frozen, with the fields that could be read; nothing without the field `required`. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 */
export const shape =
  <T extends object>(fields: Fields<T>, required: keyof T & string): Reader<T> =>
  (value, path, context) => {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return expected('an object', path, context);
    const kept: Partial<T> = {};
    for (const key in fields) {
      const field: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const read = fields[key](field, `${path}.${key}`, context);
      if (read !== undefined) kept[key] = read;
      else if (key === required && (field === undefined || field === null))
        expected('a value', `${path}.${key}`, context);
    }
    return kept[required] === undefined ? undefined : (Object.freeze(kept) as T);
  };
