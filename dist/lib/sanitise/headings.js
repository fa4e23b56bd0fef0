/**
 * Puts the headings inside `root` under a heading of level `above`: the highest that is used comes one level below it, and
 * no level is skipped on the way down. Six is the deepest there is.
 */
function relevelHeadings(root, above) {
    const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    const used = [...new Set(headings.map(({ localName }) => localName))].sort();
    let previous = above;
    for (const heading of headings) {
        previous = Math.min(above + 1 + used.indexOf(heading.localName), previous + 1, 6);
        const moved = heading.ownerDocument.createElement(`h${previous}`);
        for (const { name, value } of heading.attributes)
            moved.setAttribute(name, value);
        moved.append(...heading.childNodes);
        heading.replaceWith(moved);
    }
}

export { relevelHeadings };
