/** Where an element's article comes from. */
export type Source = {
    readonly kind: 'payload';
    readonly value: unknown;
} | {
    readonly kind: 'script';
    readonly script: HTMLScriptElement;
    readonly text: string;
} | {
    readonly kind: 'src';
    readonly url: string;
}
/** The parser has not come to the end of the element, or not to the script that it names. */
 | {
    readonly kind: 'pending';
} | {
    readonly kind: 'none';
};
/** What an element says of its source. */
export interface SourceHost extends HTMLElement {
    readonly payload?: unknown;
    readonly htmlFor?: string | null | undefined;
    readonly src?: string | null | undefined;
}
/**
 * Finds the source of an element: the property `payload`, the script that `for` names, a child script, the address `src`.
 *
 * @throws {PayloadError} with code `no-source` when what the page names is not there
 */
export declare function findSource(host: SourceHost): Source;
/** Whether two findings stand for the same document, so that nothing needs to be done. */
export declare function isSameSource(a: Source | undefined, b: Source): boolean;
