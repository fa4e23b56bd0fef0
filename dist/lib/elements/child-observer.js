const watched = new WeakSet();
let observer;
/**
 * Draws an element again whenever its light DOM changes. One observer serves the page; it holds its targets weakly. Its
 * callback must close over none of them: what V8 makes in one call shares one scope, and the first would be held for good.
 */
function watchChildren(host) {
    if (watched.has(host))
        return;
    watched.add(host);
    observer ??= new MutationObserver((records) => {
        for (const { target } of records) {
            for (let node = target; node; node = node.parentNode) {
                if (watched.has(node))
                    node.requestUpdate();
            }
        }
    });
    observer.observe(host, { childList: true, characterData: true, subtree: true });
}

export { watchChildren };
