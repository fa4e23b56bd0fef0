/** What the address of the frame asks for: an element and its attributes, or what is wrong with the address. */
export type FrameRequest = {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
} | {
    readonly missing: 'element' | 'src';
};
/**
 * Reads the address of the frame: `frame.html?element=card&src=…&variant=…&theme=…&lang=…`.
 *
 * @param address - absolute; a relative `src` is resolved against it
 */
export declare function readRequest(address: string): FrameRequest;
