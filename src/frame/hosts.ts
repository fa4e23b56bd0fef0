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

const pym = (id: string, ...words: readonly (string | number)[]) => ['pym', id, ...words].join('xPYMx');

/** The secret of WordPress in an address, if there is one. */
export const secretOf = (address: string): string | undefined => /#.*\bsecret=([\da-z]{10})\b/i.exec(address)?.[1];

const childIdOf = (address: string): string | null => new URL(address).searchParams.get('childId');

/** All messages that tell a page how high the frame wants to be. */
export function heightMessages(height: number, address: string): readonly unknown[] {
  const secret = secretOf(address);
  const childId = childIdOf(address);
  return [
    { wartaHeight: height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(childId ? [pym(childId, 'height', height)] : []),
  ];
}

/** Whether a message of the page asks how high the frame wants to be. */
export function asksForHeight(message: unknown, address: string): boolean {
  const childId = childIdOf(address);
  if (typeof message === 'string') return !!childId && message.startsWith(pym(childId, 'width', ''));
  const { wartaHeight, message: name, secret } = (message ?? {}) as Readonly<Record<string, unknown>>;
  return wartaHeight === 0 || (name === 'ready' && !!secret && secret === secretOf(address));
}

/** The message of a click on a link, for a page that follows it in the frame's stead. */
export function linkMessage(url: string, address: string): unknown {
  const secret = secretOf(address);
  return secret && { message: 'link', value: url, secret };
}
