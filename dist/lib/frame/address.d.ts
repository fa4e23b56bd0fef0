import type { FrameAttribute, FrameElement } from './request.js';
/** What an address of the frame asks for; `src` is the address of the payload. */
export interface FrameParameters extends Partial<Readonly<Record<FrameAttribute, string | undefined>>> {
    readonly element: FrameElement;
    readonly src: string;
}
/**
 * The address of `frame.html` that {@link readRequest} understands. The element comes first: by that the drop-in knows the
 * frames of its page.
 *
 * @param base - the folder of the drop-in files
 * @throws {TypeError} when `base` is no address
 */
export declare function frameAddress(base: string, { element, src, ...attributes }: FrameParameters): string;
