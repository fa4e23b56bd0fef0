import { parseDateTime, formatRfc3339, inTimeZone } from './date-time.js';
import { PayloadError } from './payload-error.js';
import { safeUrl } from './safe-url.js';
import { MAX_TEXT, plainText } from './text.js';

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS = 1_000;
/**
 * A place in an untrusted document: the value there, its path, and the ways to take it.
 *
 * Every taker returns the value in its normal form, or undefined; what is there and cannot be used leaves one warning.
 * Absent, `null` and empty text are nothing, and nobody is warned of them.
 */
class Cursor {
    value;
    path;
    context;
    constructor(value, path, context) {
        this.value = value;
        this.path = path;
        this.context = context;
    }
    get isObject() {
        return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    }
    /** The place below `key`. Only own properties count, so `__proto__` and `constructor` lead nowhere. */
    get(key) {
        const value = this.isObject && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
        return new Cursor(value, `${this.path}${/^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`, this.context);
    }
    /** Plain text on one line. */
    text() {
        if (this.value === undefined || this.value === null)
            return undefined;
        if (typeof this.value !== 'string')
            return this.expected('text');
        if (this.value.length > MAX_TEXT)
            this.warn(`is longer than ${MAX_TEXT} characters and was cut`);
        return plainText(this.value) || undefined;
    }
    /** An absolute `http(s)` URL, resolved against `baseUrl`. */
    url() {
        const text = this.text();
        if (text === undefined)
            return undefined;
        return safeUrl(text, this.context.baseUrl) ?? this.expected('an absolute http(s) URL');
    }
    /** RFC 3339; without a zone, and none given by `timeZone`, the date alone. */
    dateTime() {
        const text = this.text();
        if (text === undefined)
            return undefined;
        const time = parseDateTime(text);
        return time ? formatRfc3339(inTimeZone(time, this.context.timeZone)) : this.expected('an RFC 3339 date');
    }
    /** A finite number between `min` and `max`. */
    number(min, max) {
        if (this.value === undefined || this.value === null)
            return undefined;
        const number = this.value;
        if (typeof number === 'number' && number >= min && number <= max)
            return number;
        return this.expected(`a number from ${min} to ${max}`);
    }
    /** One of a few words. */
    oneOf(words) {
        if (this.value === undefined || this.value === null)
            return undefined;
        return words.find((word) => word === this.value) ?? this.expected(`one of ${words.join(', ')}`);
    }
    /** The entries of a list. */
    items() {
        if (this.value === undefined || this.value === null)
            return [];
        if (!Array.isArray(this.value)) {
            this.expected('a list');
            return [];
        }
        if (this.value.length > MAX_ITEMS)
            this.warn(`has ${this.value.length} entries; those after ${MAX_ITEMS} were dropped`);
        const cursors = [];
        for (let index = 0; index < Math.min(this.value.length, MAX_ITEMS); index++) {
            cursors.push(new Cursor(this.value[index], `${this.path}[${index}]`, this.context));
        }
        return cursors;
    }
    /** The entries of a list that `read` accepts, frozen. */
    list(read) {
        const kept = [];
        for (const item of this.items()) {
            const value = read(item);
            if (value !== undefined)
                kept.push(value);
        }
        return Object.freeze(kept);
    }
    /** What `read` makes of the object here. */
    object(read) {
        if (this.value === undefined || this.value === null)
            return undefined;
        return this.isObject ? read(this) : this.expected('an object');
    }
    /** Leaves a warning about this place. */
    warn(message) {
        this.context.onWarning?.({ path: this.path, message });
    }
    /** Leaves the warning that another kind of value belongs here, and takes nothing. */
    expected(kind) {
        this.warn(`expected ${kind}, found ${describe(this.value)}; dropped`);
        return undefined;
    }
    /** Ends the reading: there is nothing to show. */
    fail(code, message) {
        throw new PayloadError(code, this.path, message);
    }
}
/** Names a value in a few words for a message. */
function describe(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null || value === undefined)
        return 'nothing';
    return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}
/** The object with its absent fields left out, frozen. */
function record(fields) {
    const kept = {};
    for (const key in fields)
        if (fields[key] !== undefined)
            kept[key] = fields[key];
    return Object.freeze(kept);
}

export { Cursor, MAX_ITEMS, record };
