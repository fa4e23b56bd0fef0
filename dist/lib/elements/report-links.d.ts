/** Tells the page of every link in the tree of an element before it is followed, and lets the page keep the reader. */
export declare function reportLinks(host: HTMLElement, root: Node): void;
