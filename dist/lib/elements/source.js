import { PayloadError } from '../payload/payload-error.js';
import { warn } from './warn.js';

const JSON_TYPES = /^application\/(?:ld\+)?json\b/i;
/**
 * Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`.
 *
 * @throws {PayloadError} with code `no-source` when what the page names is not there
 */
function findSource(host) {
    const { payload, htmlFor, src } = host;
    if (payload !== undefined && payload !== null)
        return { kind: 'payload', value: payload };
    const child = childScript(host);
    const named = [htmlFor && 'for', child && 'a child script', src && 'src'].filter(Boolean);
    if (named.length > 1)
        warn(`<${host.localName}> has ${named.join(' and ')}; ${String(named[0])} is used`);
    if (htmlFor)
        return scriptById(host, htmlFor);
    if (child)
        return isParsed(child) ? scriptSource(child) : { kind: 'pending' };
    if (src)
        return { kind: 'src', url: resolve(src) };
    return isParsed(host) ? { kind: 'none' } : { kind: 'pending' };
}
/** Whether two findings stand for the same document, so that nothing needs to be done. */
function isSameSource(a, b) {
    if (a?.kind !== b.kind)
        return false;
    if (a.kind === 'payload')
        return a.value === b.value;
    if (a.kind === 'script')
        return a.script === b.script && a.text === b.text;
    return a.kind !== 'src' || a.url === b.url;
}
function childScript(host) {
    for (const child of host.children)
        if (isJsonScript(child))
            return child;
    return undefined;
}
function scriptById(host, id) {
    const root = host.getRootNode();
    const named = (root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null) ??
        document.getElementById(id);
    if (isJsonScript(named))
        return isParsed(named) ? scriptSource(named) : { kind: 'pending' };
    if (!named && document.readyState === 'loading')
        return { kind: 'pending' };
    const found = named ? `is a <${named.localName}>, not a script of type application/json` : 'is not in the page';
    throw new PayloadError('no-source', 'for', `the element that for="${id}" names ${found}`);
}
function isJsonScript(node) {
    return node?.localName === 'script' && JSON_TYPES.test(node.type);
}
const scriptSource = (script) => ({ kind: 'script', script, text: script.textContent });
function resolve(src) {
    try {
        return new URL(src, document.baseURI).href;
    }
    catch {
        throw new PayloadError('no-source', 'src', `src="${src}" is no address`);
    }
}
/** Whether the parser is past the end of a node: the page is loaded, or something follows the node or an ancestor of it. */
function isParsed(node) {
    if (document.readyState !== 'loading')
        return true;
    for (let at = node; at; at = at.parentNode)
        if (at.nextSibling)
            return true;
    return false;
}

export { findSource, isSameSource };
