/** An element that can be drawn again. */
export interface FreshHost {
  requestUpdate(): void;
}

/** How far what is on the screen may be behind the clock, in milliseconds. */
const MINUTE = 60_000;

const hosts = new Set<FreshHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws an element again in a minute, as it tells how long ago something was. One timer serves the page. It is not set again
 * when no element asks for it, nor in a hidden tab, which catches up as soon as it is seen.
 */
export function keepFresh(host: FreshHost): void {
  hosts.add(host);
  timer ??= setTimeout(tick, MINUTE);
}

/** Forgets an element that has left the page. */
export const letAge = (host: FreshHost): unknown => hosts.delete(host);

function tick(): void {
  if (document.hidden) return document.addEventListener('visibilitychange', tick, { once: true });
  timer = undefined;
  const waiting = [...hosts];
  // Those that are still fresh ask again when they are drawn.
  hosts.clear();
  for (const host of waiting) host.requestUpdate();
}
