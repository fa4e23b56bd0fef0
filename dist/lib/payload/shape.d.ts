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
export declare function expected(what: string, path: string, context: ReadContext): undefined;
/** Plain text on one line. */
export declare const text: Reader<string>;
/** An absolute `http(s)` URL. */
export declare const url: Reader<string>;
/** RFC 3339; the date alone where no zone is known. */
export declare const dateTime: Reader<string>;
/** A BCP 47 tag. */
export declare const language: Reader<string>;
/** A number from `min` to `max`. */
export declare const number: (min: number, max: number) => Reader<number>;
/** One of a few words. */
export declare const oneOf: <T extends string>(...words: readonly T[]) => Reader<T>;
/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
export declare const list: <T>(read: Reader<T>) => Reader<readonly T[]>;
/** How each field of an object is read. */
export type Fields<T> = {
    readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>>;
};
/**
 * An object, frozen, with the fields that could be read; nothing without the first of them. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 *
 * @param needed - how many fields, from the first, have to be there
 */
export declare const shape: <T extends object>(fields: Fields<T>, needed?: number) => Reader<T>;
