const callbacks = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly. */
export function watchChildren(element: HTMLElement, callback: () => void): void {
  const isKnown = callbacks.has(element);
  callbacks.set(element, callback);
  if (isKnown) return;
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) {
      for (let node: Node | null = target; node; node = node.parentNode) callbacks.get(node)?.();
    }
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
}
