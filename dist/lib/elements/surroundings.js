/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
const pageDefault = (name) => document.head?.querySelector(`[name="warta:${name}"]`)?.content;
/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element) {
    const named = element.closest('[lang]');
    const root = element.getRootNode();
    return named?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}

export { languageAround, pageDefault };
