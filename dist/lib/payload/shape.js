import { normaliseDateTime } from './date-time.js';
import { safeUrl } from './safe-url.js';
import { MAX_TEXT, plainText } from './text.js';

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS = 1_000;
/** Leaves the warning that another kind of value belongs here, and takes nothing. */
function expected(what, path, context) {
    context.onWarning?.({ path, message: `expected ${what}` });
}
/** Plain text on one line. */
const text = (value, path, context) => {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string')
        return expected('text', path, context);
    if (value.length > MAX_TEXT)
        expected(`at most ${MAX_TEXT} characters`, path, context);
    return plainText(value) || undefined;
};
/** Text that `parse` has to accept. */
const parsed = (what, parse) => (value, path, context) => {
    const written = text(value, path, context);
    return written && (parse(written, context) ?? expected(what, path, context));
};
/** An absolute `http(s)` URL. */
const url = parsed('an http(s) URL', (written, { baseUrl }) => safeUrl(written, baseUrl));
/** RFC 3339; the date alone where no zone is known. */
const dateTime = parsed('an RFC 3339 date', (written, { withZone }) => normaliseDateTime(written, withZone));
/** A BCP 47 tag. */
const language = parsed('a language tag', (tag) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined);
/** A number from `min` to `max`. */
const number = (min, max) => (value, path, context) => {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && value >= min && value <= max)
        return value;
    return expected(`a number from ${min} to ${max}`, path, context);
};
/** One of a few words. */
const oneOf = (...words) => (value, path, context) => value === undefined || value === null
    ? undefined
    : (words.find((word) => word === value) ?? expected(`one of ${words.join(', ')}`, path, context));
/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
const list = (read) => (value, path, context) => {
    const kept = [];
    if (Array.isArray(value)) {
        if (value.length > MAX_ITEMS)
            expected(`at most ${MAX_ITEMS} entries`, path, context);
        for (let index = 0; index < value.length && index < MAX_ITEMS; index++) {
            const item = read(value[index], `${path}[${index}]`, context);
            if (item !== undefined)
                kept.push(item);
        }
    }
    else if (value !== undefined && value !== null)
        expected('a list', path, context);
    return Object.freeze(kept);
};
/**
 * An object, frozen, with the fields that could be read; nothing without the field `required`. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 */
const shape = (fields, required) => (value, path, context) => {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'object' || Array.isArray(value))
        return expected('an object', path, context);
    const kept = {};
    for (const key in fields) {
        const field = Object.hasOwn(value, key) ? value[key] : undefined;
        const read = fields[key](field, `${path}.${key}`, context);
        if (read !== undefined)
            kept[key] = read;
        else if (key === required && (field === undefined || field === null))
            expected('a value', `${path}.${key}`, context);
    }
    return kept[required] === undefined ? undefined : Object.freeze(kept);
};

export { dateTime, expected, language, list, number, oneOf, shape, text, url };
