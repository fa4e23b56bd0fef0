/** What the address of the frame asks for: an element and its attributes, or what is wrong with the address. */
export type FrameRequest = {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
} | {
    readonly missing: 'element' | 'src';
};
declare const ELEMENTS: readonly ["card", "quote", "baca-juga", "article", "feed"];
/** What an address may set on an element, besides `src`. */
declare const ATTRIBUTES: readonly ["variant", "layout", "index", "max", "label", "share", "heading-level", "lang", "theme"];
export type FrameElement = (typeof ELEMENTS)[number];
export type FrameAttribute = (typeof ATTRIBUTES)[number];
/**
 * Reads the address of the frame: `frame.html?element=card&src=…&variant=…&theme=…&lang=…`.
 *
 * @param address - absolute; a relative `src` is resolved against it
 */
export declare function readRequest(address: string): FrameRequest;
export {};
