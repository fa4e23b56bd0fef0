import { type PayloadErrorCode } from './payload-error.js';
/** The most entries that any list keeps; the rest is dropped with a warning. */
export declare const MAX_ITEMS = 1000;
/** A field that was dropped or mended, and where it stands (RFC 9535 path). */
export interface PayloadWarning {
    readonly path: string;
    readonly message: string;
}
/** What a reader needs to know besides the document. */
export interface ReadContext {
    readonly baseUrl?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly onWarning?: ((warning: PayloadWarning) => void) | undefined;
}
/**
 * A place in an untrusted document: the value there, its path, and the ways to take it.
 *
 * Every taker returns the value in its normal form, or undefined; what is there and cannot be used leaves one warning.
 * Absent, `null` and empty text are nothing, and nobody is warned of them.
 */
export declare class Cursor {
    readonly value: unknown;
    readonly path: string;
    readonly context: ReadContext;
    constructor(value: unknown, path: string, context: ReadContext);
    get isObject(): boolean;
    /** The place below `key`. Only own properties count, so `__proto__` and `constructor` lead nowhere. */
    get(key: string): Cursor;
    /** Plain text on one line. */
    text(): string | undefined;
    /** An absolute `http(s)` URL, resolved against `baseUrl`. */
    url(): string | undefined;
    /** RFC 3339; without a zone, and none given by `timeZone`, the date alone. */
    dateTime(): string | undefined;
    /** A finite number between `min` and `max`. */
    number(min: number, max: number): number | undefined;
    /** One of a few words. */
    oneOf<const T extends string>(words: readonly T[]): T | undefined;
    /** The entries of a list. */
    items(): Cursor[];
    /** The entries of a list that `read` accepts, frozen. */
    list<T>(read: (item: Cursor) => T | undefined): readonly T[];
    /** What `read` makes of the object here. */
    object<T>(read: (object: Cursor) => T | undefined): T | undefined;
    /** Leaves a warning about this place. */
    warn(message: string): void;
    /** Leaves the warning that another kind of value belongs here, and takes nothing. */
    expected(kind: string): undefined;
    /** Ends the reading: there is nothing to show. */
    fail(code: PayloadErrorCode, message: string): never;
}
/** The object with its absent fields left out, frozen. */
export declare function record<T extends object>(fields: {
    [K in keyof T]: T[K] | undefined;
}): Readonly<T>;
