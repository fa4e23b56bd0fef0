const listeners = new WeakMap();
let observer;
/**
 * Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly, and a
 * target that left the page is passed over until it returns.
 */
function watchChildren(element, callback) {
    observer ??= new MutationObserver((records) => {
        const changed = new Set();
        for (const { target } of records) {
            for (let node = target; node; node = node.parentNode)
                if (listeners.has(node))
                    changed.add(node);
        }
        for (const node of changed)
            if (node.isConnected)
                listeners.get(node)?.();
    });
    if (listeners.has(element))
        return;
    listeners.set(element, callback);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
}

export { watchChildren };
