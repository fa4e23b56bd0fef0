export declare const bacaJugaStyles: import("lit").CSSResult;
