/**
 * Lets a click beside the link count as one on the link, with its button and keys, so that text above the link's area can be
 * both clicked and selected.
 */
function followLink(event) {
    const link = event.currentTarget.querySelector('a');
    const isSelecting = String(getSelection()) !== '';
    // The right button is for the menu.
    if (!link || event.button > 1 || isSelecting || event.composedPath().includes(link))
        return;
    link.dispatchEvent(new MouseEvent('click', event));
}

export { followLink };
