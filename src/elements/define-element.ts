import { version } from '../version.js';
import { warn } from './warn.js';

/**
 * Registers an element unless its name is taken, which is harmless: the script may stand on a page twice. Another version
 * under the same name, or somebody else's element, is worth one warning.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor & { readonly version: string }): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const taken = registry?.get(tag) as { readonly version?: unknown } | undefined;
  if (!taken) registry?.define(tag, constructor);
  else if (typeof taken.version !== 'string') warn(`<${tag}> is defined by another script`);
  // Of all elements the same words, so that they are said once.
  else if (taken.version !== version) warn(`version ${taken.version} is here, ${version} leaves it alone`);
}
