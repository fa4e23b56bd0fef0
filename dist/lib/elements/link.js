const KINDS = new Set(['article', 'quote', 'related', 'body']);
/** The link that a click inside `root` is about to follow; links of elements inside it report for themselves. */
function linkOf(event, root) {
    for (const target of event.composedPath()) {
        if (target === root)
            return undefined;
        if (!(target instanceof HTMLAnchorElement) || target.getRootNode() !== root)
            continue;
        const kind = target.dataset['kind'] ?? 'body';
        return KINDS.has(kind) ? { url: target.href, kind: kind } : undefined;
    }
    return undefined;
}

export { linkOf };
