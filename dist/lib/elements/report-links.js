import { emit } from './events.js';

/** Tells the page of every link in the tree of an element before it is followed, and lets the page keep the reader. */
function reportLinks(host, root) {
    root.addEventListener('click', (event) => {
        const link = event.target.closest('[href]');
        // A link of the fallback is the page's own; those of elements inside report for themselves.
        if (!link || !root.contains(link))
            return;
        const kind = (link.dataset['kind'] ?? 'body');
        if (!emit(host, 'warta-link', { url: link.href, kind }))
            event.preventDefault();
    });
}

export { reportLinks };
