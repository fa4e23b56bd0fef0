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
export function frameAddress(base: string, { element, src, ...attributes }: FrameParameters): string {
  const address = new URL('frame.html', base.endsWith('/') ? base : `${base}/`);
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  address.search = new URLSearchParams([['element', element], ['src', src], ...given]).toString();
  return address.href;
}
