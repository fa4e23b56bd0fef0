const callbacks = new WeakMap();
let observer;
/** Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly. */
function watchChildren(element, callback) {
    const isKnown = callbacks.has(element);
    callbacks.set(element, callback);
    if (isKnown)
        return;
    observer ??= new MutationObserver((records) => {
        for (const { target } of records) {
            for (let node = target; node; node = node.parentNode)
                callbacks.get(node)?.();
        }
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
}

export { watchChildren };
