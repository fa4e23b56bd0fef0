import { emit, type LinkKind } from './events.js';

/** Tells the page of every link in the tree of an element before it is followed, and lets the page keep the reader. */
export function reportLinks(host: HTMLElement, root: Node): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[href]');
    // A link of the fallback is the page's own; those of elements inside report for themselves.
    if (!link || !root.contains(link)) return;
    const kind = (link.dataset['kind'] ?? 'body') as LinkKind;
    if (!emit(host, 'warta-link', { url: link.href, kind })) event.preventDefault();
  });
}
