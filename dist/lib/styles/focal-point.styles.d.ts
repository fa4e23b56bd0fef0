/** The focal point of a picture as classes in steps of a tenth; an inline style would need an exception in a strict CSP. */
export declare const focalPoint: import("lit").CSSResult;
