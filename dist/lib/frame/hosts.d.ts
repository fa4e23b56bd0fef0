/**
 * The languages in which pages around a frame learn how high it wants to be. A frame does not know which of them its page
 * speaks, and what it says is no secret: it says it in all that may be understood.
 *
 * - Warta's own drop-in: `{ wartaHeight }` in pixels; from the page, `{ wartaHeight: 0 }` asks.
 * - WordPress (`wp-embed`): `{ message: 'height', value, secret }`, with the secret that the page has put into the fragment
 *   of the address; from the page, `{ message: 'ready', secret }` asks. `{ message: 'link', value, secret }` is a click, as
 *   WordPress keeps its frames from leading the page elsewhere themselves.
 * - Pym: `pymxPYMx<id>xPYMxheightxPYMx<pixels>`, with the `childId` of the query; from the page, `…width…` asks.
 * - AMP (`amp-iframe resizable`): `{ sentinel: 'amp', type: 'embed-size', height }`.
 */
/** The secret of WordPress in an address, if there is one. */
export declare const secretOf: (address: string) => string | undefined;
/** All messages that tell a page how high the frame wants to be. */
export declare function heightMessages(height: number, address: string): readonly unknown[];
/** Whether a message of the page asks how high the frame wants to be. */
export declare function asksForHeight(message: unknown, address: string): boolean;
/** The message of a click on a link, for a page that follows it in the frame's stead. */
export declare function linkMessage(url: string, address: string): unknown;
