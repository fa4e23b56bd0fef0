import { parseUrl } from '../payload/parse-url.js';

/** What the address of the frame asks for: an element and its attributes, or what is wrong with the address. */
export type FrameRequest =
  | { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly missing: 'element' | 'src' };

const ELEMENTS = ['card', 'quote', 'baca-juga', 'article', 'feed'] as const;
/** What an address may set on an element, besides `src`. */
const ATTRIBUTES = ['variant', 'layout', 'index', 'max', 'label', 'share', 'heading-level', 'lang', 'theme'] as const;

export type FrameElement = (typeof ELEMENTS)[number];
export type FrameAttribute = (typeof ATTRIBUTES)[number];

/**
 * Reads the address of the frame: `frame.html?element=card&src=…&variant=…&theme=…&lang=…`.
 *
 * @param address - absolute; a relative `src` is resolved against it
 */
export function readRequest(address: string): FrameRequest {
  const { searchParams } = new URL(address);
  const element = searchParams.get('element') ?? '';
  if (!ELEMENTS.some((name) => name === element)) return { missing: 'element' };
  const src = searchParams.get('src') ?? '';
  const url = src ? parseUrl(src, address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return { missing: 'src' };
  const given = ATTRIBUTES.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  // Whether the frame is near the viewport is known to the page around it.
  return { tag: `warta-${element}`, attributes: { ...Object.fromEntries(given), src: url.href, loading: 'eager' } };
}
