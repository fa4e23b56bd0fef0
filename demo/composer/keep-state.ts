import { fromHash, toHash } from './core/address.js';
import { stateOf, type State } from './core/state.js';
import type { View } from './core/view.js';

/** The longest address that all browsers keep. */
const LONGEST_HASH = 500_000;

/** What this page itself has written; no news when it comes back as an event. */
let written = '';

/**
 * Keeps the state in the page's address. One that is late is dropped.
 *
 * @returns whether there is room for it
 */
export async function remember(state: State, isLatest: () => boolean): Promise<boolean> {
  const hash = state.doc.source ? await toHash(state) : '';
  if (!isLatest()) return true;
  if (hash.length > LONGEST_HASH) return false;
  written = hash;
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  return true;
}

/** The state in the page's address, where it is another than this page has written. */
export async function recall(view: View): Promise<State | undefined> {
  const hash = location.hash.slice(1);
  if (!hash || hash === written) return undefined;
  written = hash;
  return stateOf(await fromHash(hash), view);
}
