/** Calls back once, when the element comes near the viewport. */
export declare const whenNear: (element: Element, callback: () => void) => void, forgetNear: (element: Element) => (() => void) | undefined;
/** Calls back once, when half of the element (or half of a screen of it) was visible for a second. */
export declare const whenSeen: (element: Element, callback: () => void) => void, forgetSeen: (element: Element) => (() => void) | undefined;
