/** Calls back once, when the element comes near the viewport. */
export declare function whenNear(element: Element, callback: () => void): void;
/** Calls back once, when half of the element (or half of a screen of it) was visible for a second. */
export declare function whenSeen(element: Element, callback: () => void): void;
/** Ends waiting for the element to come near. */
export declare function forgetNear(element: Element): void;
/** Ends waiting for the element to be seen. */
export declare function forgetSeen(element: Element): void;
