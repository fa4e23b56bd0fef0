import { normaliseDateTime } from './date-time.js';
import { safeUrl } from './safe-url.js';
import { plainText, MAX_TEXT } from './text.js';

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS = 1_000;
/** Leaves the warning that another kind of value belongs here, and takes nothing. */
function expected(what, path, context) {
    context.onWarning?.({ path, message: `expected ${what}` });
}
/** Reads what is there with `accept`, which gives undefined (but not an empty text) for what is no `what`. */
const field = (what, accept) => (value, path, context) => value === undefined || value === null ? undefined : (accept(value, path, context) ?? expected(what, path, context));
/** The beginning of a text or a list, with a warning when it goes on. */
function cut(value, most, path, context) {
    if (value.length > most)
        expected(`a length of at most ${most}`, path, context);
    return value.slice(0, most);
}
const plain = field('text', (value, path, context) => typeof value === 'string' ? plainText(cut(value, MAX_TEXT, path, context)) : undefined);
/** Plain text on one line. */
const text = (...place) => {
    const line = plain(...place);
    return line === '' ? undefined : line;
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
const number = (min, max) => field(`a number from ${min} to ${max}`, (value) => typeof value === 'number' && value >= min && value <= max ? value : undefined);
/** One of a few words. */
const oneOf = (...words) => field(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
const list = (read) => {
    const entries = field('a list', (value, path, context) => Array.isArray(value)
        ? cut(value, MAX_ITEMS, path, context)
            .map((entry, index) => read(entry, `${path}[${index}]`, context))
            .filter((entry) => entry !== undefined)
        : undefined);
    return (...place) => Object.freeze(entries(...place) ?? []);
};
const isNothing = (value) => value === undefined || value === null || (typeof value === 'string' && !value.trim());
/**
 * An object, frozen, with the fields that could be read; nothing without the first of them. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 *
 * @param needed - how many fields, from the first, have to be there
 */
const shape = (fields, needed = 1) => {
    // Not `for … in`: old pages hang enumerable functions on all objects.
    const keys = Object.keys(fields);
    return (value, path, context) => {
        if (value === undefined || value === null)
            return undefined;
        if (typeof value !== 'object' || Array.isArray(value))
            return expected('an object', path, context);
        const kept = {};
        for (const key of keys) {
            const own = Object.hasOwn(value, key) ? value[key] : undefined;
            const read = fields[key](own, `${path}.${key}`, context);
            if (read !== undefined)
                kept[key] = read;
            else if (keys.indexOf(key) < needed) {
                // Nothing else has left a warning yet.
                if (isNothing(own))
                    expected('a value', `${path}.${key}`, context);
                return undefined;
            }
        }
        return Object.freeze(kept);
    };
};

export { dateTime, expected, language, list, number, oneOf, shape, text, url };
