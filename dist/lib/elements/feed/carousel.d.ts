/** Moves a carousel by the keyboard: arrows by one item, Home and End to the edges. */
export declare function onKey(event: KeyboardEvent): void;
/** Moves a carousel by its buttons: back (the first) or on, by as many items as are in sight. */
export declare function onTurn({ currentTarget }: Event): void;
/** Tells the buttons of a carousel which of them leads nowhere, and hides them where there is nothing to move. */
export declare function showEnds(list: Element): void;
/** Keeps the buttons right when the carousel grows or shrinks. One observer serves the page. */
export declare function watchEnds(list: Element): void;
