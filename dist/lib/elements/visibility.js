/** How far beyond the viewport an element begins to load. */
const MARGIN = '600px 200px';
/** How long an element must be half visible to count as seen, in milliseconds. */
const IMPRESSION_TIME = 1_000;
/**
 * One observer for all elements of the page, made when the first needs it.
 *
 * @param onEntry - calls `found` when the element is where it was awaited
 * @returns a function that awaits an element and calls back once, and a function that ends the wait
 */
function watch(onEntry, options) {
    const callbacks = new WeakMap();
    let observer;
    function start(element, callback) {
        observer ??= new IntersectionObserver((entries) => {
            for (const entry of entries)
                onEntry(entry, () => end(entry.target)?.());
        }, options);
        callbacks.set(element, callback);
        observer.observe(element);
    }
    function end(element) {
        const callback = callbacks.get(element);
        callbacks.delete(element);
        observer?.unobserve(element);
        return callback;
    }
    return [start, end];
}
/** Calls back once, when the element comes near the viewport. */
const [whenNear, forgetNear] = watch(({ isIntersecting, target }, found) => {
    // `display: contents` leaves an element no box to come near with.
    if (isIntersecting || getComputedStyle(target).display === 'contents')
        found();
}, { rootMargin: MARGIN });
const timers = new WeakMap();
/** Calls back once, when half of the element (or half of a screen of it) was visible for a second. */
const [whenSeen, forgetSeen] = watch(({ target, intersectionRatio, intersectionRect, rootBounds }, found) => {
    const isSeen = intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2);
    if (isSeen && timers.has(target))
        return;
    clearTimeout(timers.get(target));
    timers.delete(target);
    if (!isSeen)
        return;
    const tell = () => {
        timers.delete(target);
        found();
    };
    timers.set(target, setTimeout(tell, IMPRESSION_TIME));
}, { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });

export { forgetNear, forgetSeen, whenNear, whenSeen };
