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
 * @param signal - aborted when this asker no longer wants the answer; one who always does needs none
 * @throws {LoadError} when it did not arrive; with code `aborted` when the signal was aborted
 */
function loadPayload(url, signal, options = {}) {
    const entry = entries.get(url) ?? enter(url, options);
    entry.askers++;
    return new Promise((resolve, reject) => {
        const leave = () => {
            const error = new LoadError('aborted', url, 'the request was given up');
            reject(error);
            if (--entry.askers)
                return;
            forget(url, entry);
            entry.abort(error);
        };
        if (signal?.aborted)
            return leave();
        signal?.addEventListener('abort', leave);
        entry.loaded.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
}
/** Forgets what is known of a URL, so that the next asker asks the server. */
const forgetPayload = (url) => entries.delete(url);
function enter(url, { timeout = 10_000, maxBytes = 2_000_000 }) {
    const controller = new AbortController();
    const abort = (reason) => controller.abort(reason);
    const timer = setTimeout(() => abort(new LoadError('timeout', url, `no answer within ${timeout} ms`)), timeout);
    const loaded = fetchText(url, controller.signal, maxBytes).finally(() => {
        clearTimeout(timer);
        // Ends what still flows after a refusal. The browser's own reason would hold its stack, and with that who asked first.
        abort(null);
    });
    const entry = { loaded, abort, askers: 0 };
    loaded.catch(() => setTimeout(() => forget(url, entry), REMEMBER_FAILURE));
    entries.set(url, entry);
    if (entries.size > MAX_KEPT)
        entries.delete(entries.keys().next().value);
    return entry;
}
/** Forgets an answer, unless another has taken its place. */
function forget(url, entry) {
    if (entries.get(url) === entry)
        entries.delete(url);
}

export { forgetPayload, loadPayload };
