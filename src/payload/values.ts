// What readers of other publishers' JSON share.

/** A JSON object of which nothing is known. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A size in pixels, which many write as text; nothing for `100%` and for 0. */
export const pixels = (value: unknown): number | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^\d+(?:\.\d+)?(?:px)?$/.test(`${value}`)
    ? parseInt(`${value}`) || undefined
    : undefined;

/** The paragraphs of a plain text. */
export const textBlocks = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.split('\n').flatMap((text) => (text.trim() ? { type: 'paragraph', text } : []))
    : value;
