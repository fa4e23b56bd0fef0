/** An element that can be drawn again. */
export interface FreshHost {
    requestUpdate(): void;
}
/**
 * Draws an element again in a minute, as it tells how long ago something was. One timer serves the page. It is not set again
 * when no element asks for it, nor in a hidden tab, which catches up as soon as it is seen.
 */
export declare function keepFresh(host: FreshHost): void;
/** Forgets an element that has left the page. */
export declare const letAge: (host: FreshHost) => unknown;
