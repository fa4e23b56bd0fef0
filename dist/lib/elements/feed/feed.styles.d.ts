export declare const feedStyles: import("lit").CSSResult;
