export declare const cardStyles: import("lit").CSSResult;
