/** Where an element's article comes from. */
export type Source = {
    readonly kind: 'payload';
    readonly value: unknown;
} | {
    readonly kind: 'script';
    readonly script: HTMLScriptElement;
    readonly text: string;
}
/** An address as the page has written it: to resolve one takes its time, and most lazy elements are never near. */
 | {
    readonly kind: 'src';
    readonly src: string;
    readonly isLazy: boolean;
}
/** The parser has not come to the end of the element, or not to the script that it names. */
 | {
    readonly kind: 'pending';
} | {
    readonly kind: 'none';
}
/** What the page names is not there; `path` is the attribute that names it. */
 | {
    readonly kind: 'error';
    readonly path: string;
    readonly message: string;
};
/** What an element says of its source. */
export interface SourceHost extends HTMLElement {
    readonly payload?: unknown;
    readonly htmlFor?: string | null | undefined;
    readonly src?: string | null | undefined;
    readonly loading?: string | null | undefined;
}
/** Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`. */
export declare function findSource(host: SourceHost): Source;
/** Resolves a `src` against the page. */
export declare const addressOf: (src: string) => string | undefined;
/** Whether two findings stand for the same document, so that nothing needs to be done. */
export declare const isSameSource: (a: Source | undefined, b: Source) => boolean;
