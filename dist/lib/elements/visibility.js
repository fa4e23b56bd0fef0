/** How far beyond the viewport an element begins to load. */
const MARGIN = '600px 200px';
/** How long an element must be half visible to count as seen, in milliseconds. */
const IMPRESSION_TIME = 1_000;
/** One observer for all elements of the page, made when the first needs it. */
function sharedObserver(options) {
    const listeners = new WeakMap();
    let observer;
    return {
        observe(element, onEntry) {
            observer ??= new IntersectionObserver((entries) => {
                for (const entry of entries)
                    listeners.get(entry.target)?.(entry);
            }, options);
            listeners.set(element, onEntry);
            observer.observe(element);
        },
        unobserve(element) {
            listeners.delete(element);
            observer?.unobserve(element);
        },
    };
}
const near = sharedObserver({ rootMargin: MARGIN });
const seen = sharedObserver({ threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });
/** Calls back once, when the element comes near the viewport. */
function whenNear(element, callback) {
    near.observe(element, ({ isIntersecting }) => {
        // `display: contents` leaves an element no box to come near with.
        if (!isIntersecting && getComputedStyle(element).display !== 'contents')
            return;
        near.unobserve(element);
        callback();
    });
}
/** Calls back once, when half of the element (or half of a screen of it) was visible for a second. */
function whenSeen(element, callback) {
    let timer;
    seen.observe(element, ({ intersectionRatio, intersectionRect, rootBounds }) => {
        const isSeen = intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2);
        if (!isSeen) {
            clearTimeout(timer);
            timer = undefined;
        }
        else {
            timer ??= setTimeout(() => {
                timer = undefined;
                if (document.visibilityState !== 'visible' || !element.isConnected)
                    return;
                seen.unobserve(element);
                callback();
            }, IMPRESSION_TIME);
        }
    });
}
/** Ends waiting for the element to come near. */
function forgetNear(element) {
    near.unobserve(element);
}
/** Ends waiting for the element to be seen. */
function forgetSeen(element) {
    seen.unobserve(element);
}

export { forgetNear, forgetSeen, whenNear, whenSeen };
