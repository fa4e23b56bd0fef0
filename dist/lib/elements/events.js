/**
 * Dispatches one of the library's events, bubbling and composed.
 *
 * @returns false when a listener prevented what comes next
 */
function emit(target, name, detail) {
    const cancelable = name === 'warta-link';
    return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

export { emit };
