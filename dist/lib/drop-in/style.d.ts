/** A style sheet that is made when the first element that wears it is shown, and shared by all. */
export declare class Style {
    #private;
    constructor(text: string);
    get styleSheet(): CSSStyleSheet;
}
export declare const unsafeCSS: (text: string) => Style;
export declare const css: (strings: TemplateStringsArray) => Style;
