/** How far what is on the screen may be behind the clock, in milliseconds. */
const MINUTE = 60_000;
const hosts = new Set();
let timer;
/**
 * Draws an element again in a minute, as it tells how long ago something was. One timer serves the page. It is not set again
 * when no element asks for it, nor in a hidden tab, which catches up as soon as it is seen.
 */
function keepFresh(host) {
    hosts.add(host);
    timer ??= setTimeout(tick, MINUTE);
}
/** Forgets an element that has left the page. */
const letAge = (host) => hosts.delete(host);
function tick() {
    if (document.hidden)
        return document.addEventListener('visibilitychange', tick, { once: true });
    timer = undefined;
    const waiting = [...hosts];
    // Those that are still fresh ask again when they are drawn.
    hosts.clear();
    for (const host of waiting)
        host.requestUpdate();
}

export { keepFresh, letAge };
