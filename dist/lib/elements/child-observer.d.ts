/**
 * Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly, and a
 * target that left the page is passed over until it returns.
 */
export declare function watchChildren(element: HTMLElement, callback: () => void): void;
