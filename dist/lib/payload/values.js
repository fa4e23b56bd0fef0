// What readers of other publishers' JSON share.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A size in pixels, which many write as text; nothing for `100%` and for 0. */
const pixels = (value) => (typeof value === 'string' || typeof value === 'number') && /^\d+(?:\.\d+)?(?:px)?$/.test(`${value}`)
    ? parseInt(`${value}`) || undefined
    : undefined;
/** The paragraphs of a plain text. */
const textBlocks = (value) => typeof value === 'string'
    ? value.split('\n').flatMap((text) => (text.trim() ? { type: 'paragraph', text } : []))
    : value;

export { isObject, pixels, textBlocks };
