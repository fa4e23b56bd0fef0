const callbacks = new WeakMap();
let observer;
/** Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly. */
function watchChildren(element, callback) {
    observer ??= new MutationObserver((records) => {
        for (const { target } of records) {
            for (let node = target; node; node = node.parentNode)
                callbacks.get(node)?.();
        }
    });
    callbacks.set(element, callback);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
}

export { watchChildren };
