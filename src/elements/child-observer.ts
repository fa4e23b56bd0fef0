import type { FreshHost } from './fresh.js';

const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Draws an element again whenever its light DOM changes. One observer serves the page; it holds its targets weakly. Its
 * callback must close over none of them: what V8 makes in one call shares one scope, and the first would be held for good.
 */
export function watchChildren(host: HTMLElement & FreshHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) {
      for (let node: Node | null = target; node; node = node.parentNode) {
        if (watched.has(node)) (node as Node & FreshHost).requestUpdate();
      }
    }
  });
  observer.observe(host, { childList: true, characterData: true, subtree: true });
}
