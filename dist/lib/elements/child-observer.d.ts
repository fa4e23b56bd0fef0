/** Calls back whenever the light DOM of an element changes. One observer serves the page; it holds its targets weakly. */
export declare function watchChildren(element: HTMLElement, callback: () => void): void;
