import { parseUrl } from '../payload/parse-url.js';
import { warn } from './warn.js';

/** Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`. */
function findSource(host) {
    const { payload, htmlFor, src, loading } = host;
    if (payload !== undefined && payload !== null)
        return { kind: 'payload', value: payload };
    let child = host.firstElementChild;
    while (child && !isJsonScript(child))
        child = child.nextElementSibling;
    if (src ? htmlFor || child : htmlFor && child)
        warn(`<${host.localName}> has more than one source`);
    if (htmlFor)
        return scriptById(host, htmlFor);
    if (child)
        return scriptSource(child);
    if (!src)
        return { kind: isParsed(host) ? 'none' : 'pending' };
    return { kind: 'src', src, isLazy: loading !== 'eager' };
}
/** Resolves a `src` against the page. */
const addressOf = (src) => parseUrl(src, document.baseURI)?.href;
/** Whether two findings stand for the same document, so that nothing needs to be done. */
const isSameSource = (a, b) => Object.entries(b).every(([key, value]) => a?.[key] === value);
function scriptById(host, id) {
    // An element of a shadow tree may name a script beside it.
    const tree = host.getRootNode();
    const named = tree.getElementById?.(id) ?? document.getElementById(id);
    if (named && isJsonScript(named))
        return scriptSource(named);
    if (named)
        return missing('for', `#${id} is no script of type application/json`);
    return isLoaded() ? missing('for', `#${id} is not in the page`) : { kind: 'pending' };
}
const missing = (path, message) => ({ kind: 'error', path, message });
const isJsonScript = (node) => node.localName === 'script' && /^application\/(ld\+)?json\b/i.test(node.type);
const scriptSource = (script) => isParsed(script) ? { kind: 'script', script, text: script.textContent } : { kind: 'pending' };
const isLoaded = () => document.readyState !== 'loading';
/** Whether the parser is past the end of a node: the page is loaded, or something follows the node or an ancestor of it. */
function isParsed(node) {
    let at = node;
    while (at && !at.nextSibling)
        at = at.parentNode;
    return !!at || isLoaded();
}

export { addressOf, findSource, isSameSource };
