import { parseUrl } from '../payload/parse-url.js';
import { warn } from './warn.js';

/** Where an element's article comes from. */
export type Source =
  | { readonly kind: 'payload'; readonly value: unknown }
  | { readonly kind: 'script'; readonly script: HTMLScriptElement; readonly text: string }
  /** An address as the page has written it: to resolve one takes its time, and most lazy elements are never near. */
  | { readonly kind: 'src'; readonly src: string; readonly isLazy: boolean }
  /** The parser has not come to the end of the element, or not to the script that it names. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'none' }
  /** What the page names is not there; `path` is the attribute that names it. */
  | { readonly kind: 'error'; readonly path: string; readonly message: string };

/** What an element says of its source. */
export interface SourceHost extends HTMLElement {
  readonly payload?: unknown;
  readonly htmlFor?: string | null | undefined;
  readonly src?: string | null | undefined;
  readonly loading?: string | null | undefined;
}

/** Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`. */
export function findSource(host: SourceHost): Source {
  const { payload, htmlFor, src, loading } = host;
  if (payload !== undefined && payload !== null) return { kind: 'payload', value: payload };
  let child = host.firstElementChild;
  while (child && !isJsonScript(child)) child = child.nextElementSibling;
  if (src ? htmlFor || child : htmlFor && child) warn(`<${host.localName}> has more than one source`);
  if (htmlFor) return scriptById(host, htmlFor);
  if (child) return scriptSource(child);
  if (!src) return { kind: isParsed(host) ? 'none' : 'pending' };
  return { kind: 'src', src, isLazy: loading !== 'eager' };
}

/** Resolves a `src` against the page. */
export const addressOf = (src: string): string | undefined => parseUrl(src, document.baseURI)?.href;

/** Whether two findings stand for the same document, so that nothing needs to be done. */
export const isSameSource = (a: Source | undefined, b: Source): boolean =>
  Object.entries(b).every(([key, value]) => a?.[key as keyof Source] === value);

function scriptById(host: HTMLElement, id: string): Source {
  // An element of a shadow tree may name a script beside it.
  const tree = host.getRootNode() as Partial<Document>;
  const named = tree.getElementById?.(id) ?? document.getElementById(id);
  if (named && isJsonScript(named)) return scriptSource(named);
  if (named) return missing('for', `#${id} is no script of type application/json`);
  return isLoaded() ? missing('for', `#${id} is not in the page`) : { kind: 'pending' };
}

const missing = (path: string, message: string): Source => ({ kind: 'error', path, message });

const isJsonScript = (node: Element): node is HTMLScriptElement =>
  node.localName === 'script' && /^application\/(ld\+)?json\b/i.test((node as HTMLScriptElement).type);

const scriptSource = (script: HTMLScriptElement): Source =>
  isParsed(script) ? { kind: 'script', script, text: script.textContent } : { kind: 'pending' };

const isLoaded = () => document.readyState !== 'loading';

/** Whether the parser is past the end of a node: the page is loaded, or something follows the node or an ancestor of it. */
function isParsed(node: Node): boolean {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return !!at || isLoaded();
}
