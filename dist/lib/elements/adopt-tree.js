/**
 * Hydration: lets Lit draw into an element whose tree the server has drawn (declarative shadow DOM of `warta/prerender`), with
 * the nodes that are there.
 *
 * Lit makes the nodes of each template with `importNode` of its `creationScope`, in the order of the templates in the
 * document. The scope made here hands out the server's nodes, where they are what the template asks for; Lit then fills in
 * all that is bound. Whatever does not fit is made anew, so that an element which the server drew from other data, or
 * which somebody has changed since, ends as if it had been drawn here.
 */
const adoptTree = (root) => {
    const pieces = [];
    const restore = rememberReader(root);
    harvest([...root.childNodes], pieces);
    root.replaceChildren();
    // An attribute that Lit does not write again belongs to what the server drew from other data.
    const stale = new Map();
    const keepWritten = (records) => records.forEach(({ target, attributeName }) => stale.get(target)?.delete(attributeName ?? ''));
    const writes = new MutationObserver(keepWritten);
    queueMicrotask(() => {
        pieces.length = 0;
        keepWritten(writes.takeRecords());
        writes.disconnect();
        for (const [element, names] of stale)
            names.forEach((name) => element.removeAttribute(name));
        restore();
    });
    const note = (element, pattern) => {
        const more = element.getAttributeNames().filter((name) => !pattern.hasAttribute(name));
        // An element of ours reflects properties of its own.
        if (!more.length || element.localName.includes('-'))
            return;
        stale.set(element, new Set(more));
        writes.observe(element, { attributes: true });
    };
    return {
        importNode(content, deep) {
            const template = [...content.childNodes];
            const at = pieces.findIndex((piece) => fits(template, piece));
            const piece = pieces[at];
            if (!piece)
                return document.importNode(content, deep);
            // Those before it are of templates that are not drawn here.
            pieces.splice(0, at + 1);
            pair(template, piece, note);
            const fragment = document.createDocumentFragment();
            fragment.append(...piece);
            return fragment;
        },
    };
};
/**
 * Divides sibling nodes by the comments that the server has left around each part: `lit-part` (with the digest of a template,
 * where the part is one) and `/lit-part`.
 *
 * @param pieces - takes the templates inside, in the order in which Lit draws them
 * @returns the nodes, in place of each part the comment that begins it
 */
function harvest(siblings, pieces) {
    const level = [];
    let next = 0;
    for (const [at, node] of siblings.entries()) {
        if (at < next)
            continue;
        const words = node instanceof Comment ? node.data : '';
        level.push(node);
        if (words.startsWith('lit-part')) {
            const end = endOf(siblings, at);
            const inner = siblings.slice(at + 1, end);
            if (words.includes(' ')) {
                // Its place is before the templates inside it.
                const place = pieces.push([]) - 1;
                pieces[place] = harvest(inner, pieces);
            }
            else
                harvest(inner, pieces);
            for (const gone of siblings.slice(at + 1, end + 1))
                gone.remove();
            next = end + 1;
        }
        else
            harvest([...node.childNodes], pieces);
    }
    return level;
}
/** The index of the comment that ends the part which begins at an index. */
function endOf(siblings, start) {
    let depth = 0;
    for (const [at, node] of siblings.entries()) {
        if (at < start || !(node instanceof Comment))
            continue;
        if (node.data.startsWith('lit-part'))
            depth++;
        else if (node.data.startsWith('/lit-part') && !--depth)
            return at;
    }
    return siblings.length;
}
/** Whether nodes are those of a template, but for what is bound. */
function fits(template, drawn) {
    return (template.length === drawn.length &&
        template.every((pattern, at) => {
            const node = drawn[at];
            if (pattern.nodeName !== node?.nodeName)
                return false;
            if (pattern instanceof Text)
                return pattern.data === node.data;
            if (!(pattern instanceof Element))
                return true;
            const isAlike = ({ name, value }) => node.getAttribute(name) === value;
            return [...pattern.attributes].every(isAlike) && fits([...pattern.childNodes], [...node.childNodes]);
        }));
}
/** Calls back with each element of a template and that which the server drew. */
function pair(template, drawn, callback) {
    drawn.forEach((node, at) => {
        const pattern = template[at];
        if (!(node instanceof Element) || !(pattern instanceof Element))
            return;
        callback(node, pattern);
        pair([...pattern.childNodes], [...node.childNodes], callback);
    });
}
/** What the reader has focused, and how far rows are scrolled; gives a function that restores it when the nodes are back. */
function rememberReader(root) {
    let focused = root.activeElement;
    while (focused?.shadowRoot?.activeElement)
        focused = focused.shadowRoot.activeElement;
    const rows = [...root.querySelectorAll('[part=list]')].map((row) => [row, row.scrollLeft]);
    return () => {
        if (focused instanceof HTMLElement)
            focused.focus({ preventScroll: true });
        for (const [row, left] of rows)
            if (left)
                row.scrollTo({ left, behavior: 'instant' });
    };
}

export { adoptTree };
