import { fetchText } from './fetch-text.js';
import { LoadError } from './load-error.js';

/** How long a failure is remembered, in milliseconds: elements that ask again meanwhile share it, so that a server in trouble is left alone. */
const REMEMBER_FAILURE = 10_000;
/** The most documents that are kept; the oldest goes first. */
const MAX_KEPT = 200;
const entries = new Map();
/**
 * The text behind a URL, asked for once for the whole page however many ask; the request ends when its last asker leaves.
 *
 * @param signal - aborted when this asker no longer wants the answer
 * @throws {LoadError} when it did not arrive; with code `aborted` when the signal was aborted
 */
function loadPayload(url, signal, options = {}) {
    const entry = current(url) ?? enter(url, options);
    entry.askers++;
    return new Promise((resolve, reject) => {
        const leave = () => {
            entry.askers--;
            if (entry.askers === 0 && !entry.settled) {
                if (entries.get(url) === entry)
                    entries.delete(url);
                entry.controller.abort();
            }
            reject(new LoadError('aborted', url, 'the request was given up'));
        };
        if (signal.aborted)
            return leave();
        signal.addEventListener('abort', leave, { once: true });
        entry.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
/** Forgets what is known of a URL, so that the next asker asks the server. */
function forgetPayload(url) {
    if (entries.get(url)?.settled)
        entries.delete(url);
}
function current(url) {
    const entry = entries.get(url);
    return entry && entry.forgetAfter > Date.now() ? entry : undefined;
}
function enter(url, options) {
    const controller = new AbortController();
    const promise = fetchText(url, controller.signal, options);
    const entry = { promise, controller, askers: 0, settled: false, forgetAfter: Infinity };
    entries.delete(url);
    entries.set(url, entry);
    promise.then(() => {
        entry.settled = true;
    }, () => {
        entry.settled = true;
        entry.forgetAfter = Date.now() + REMEMBER_FAILURE;
    });
    for (const [oldest, { settled }] of entries) {
        if (entries.size <= MAX_KEPT)
            break;
        if (settled)
            entries.delete(oldest);
    }
    return entry;
}

export { forgetPayload, loadPayload };
