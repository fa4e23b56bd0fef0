import { emit } from './events.js';
import { whenSeen } from './visibility.js';
import { warn } from './warn.js';

/** Tells the page what came of an element's source: by its state, by events, by one warning. */
class Announcer {
    #host;
    #internals;
    /** What the page was told of last, and which article the reader has seen. */
    #told;
    #seen;
    constructor(host) {
        this.#host = host;
    }
    /** Tells of what is drawn now; of the same but once. */
    tell(outcome, isLoading) {
        const host = this.#host;
        const isNews = outcome !== this.#told;
        this.#told = outcome;
        const isFailure = outcome instanceof Error;
        this.#setState(isLoading ? 'loading' : isFailure ? 'error' : outcome && 'ready');
        if (isFailure) {
            if (!isNews)
                return;
            const { path, message } = outcome;
            warn(`<${host.localName}> shows its fallback: ${path ? `${path}: ` : ''}${message}`);
            emit(host, 'warta-error', { error: outcome });
        }
        else if (outcome) {
            if (isNews)
                emit(host, 'warta-load', 'items' in outcome ? { feed: outcome } : { article: outcome });
            if ('items' in outcome || outcome === this.#seen)
                return;
            const see = () => {
                if (outcome !== this.#told)
                    return;
                // In a tab that was left meanwhile nobody has seen it; the browser tells again when the reader is back.
                if (document.hidden)
                    return whenSeen(host, see);
                this.#seen = outcome;
                emit(host, 'warta-impression', { article: outcome });
            };
            whenSeen(host, see);
        }
    }
    #setState(state) {
        try {
            this.#internals?.states.clear();
            if (state)
                (this.#internals ??= this.#host.attachInternals()).states.add(state);
        }
        catch {
            // A browser without custom states shows everything but `:state()`.
        }
    }
}

export { Announcer };
