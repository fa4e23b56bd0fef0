const listeners = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly, and a
 * target that left the page is passed over until it returns.
 */
export function watchChildren(element: HTMLElement, callback: () => void): void {
  observer ??= new MutationObserver((records) => {
    const changed = new Set<Node>();
    for (const { target } of records) {
      for (let node: Node | null = target; node; node = node.parentNode) if (listeners.has(node)) changed.add(node);
    }
    for (const node of changed) if (node.isConnected) listeners.get(node)?.();
  });
  if (listeners.has(element)) return;
  listeners.set(element, callback);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
}
