import type { LinkKind, WartaEventDetails } from './events.js';

const KINDS = new Set<string>(['article', 'quote', 'related', 'body'] satisfies LinkKind[]);

/** The link that a click inside `root` is about to follow; links of elements inside it report for themselves. */
export function linkOf(event: Event, root: Node): WartaEventDetails['warta-link'] | undefined {
  for (const target of event.composedPath()) {
    if (target === root) return undefined;
    if (!(target instanceof HTMLAnchorElement) || target.getRootNode() !== root) continue;
    const kind = target.dataset['kind'] ?? 'body';
    return KINDS.has(kind) ? { url: target.href, kind: kind as LinkKind } : undefined;
  }
  return undefined;
}
