import { forgetPayload } from '../load/load-payload.js';
import { PayloadError } from '../payload/payload-error.js';
import { isPromise } from './read-source.js';
import { addressOf, findSource, isSameSource } from './source.js';
import { whenNear, forgetNear } from './visibility.js';

/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
class SourceController {
    #host;
    #asking;
    #source;
    constructor(host) {
        this.#host = host;
    }
    /** Ends a request or the wait for one, unless the element is only moved and comes back in the same task. */
    leave() {
        queueMicrotask(() => {
            if (this.#source?.kind === 'src' && !this.#host.isConnected)
                this.#giveUp();
        });
    }
    /** Forgets the answer, and asks again with the next update of the element. */
    reload() {
        if (this.#source?.kind === 'src')
            forgetPayload(addressOf(this.#source.src));
        this.#giveUp();
        this.#host.requestUpdate();
    }
    /** Looks for the source again; an article that is in the page is there when this returns. */
    update() {
        const host = this.#host;
        const source = findSource(host);
        if (!host.isConnected || isSameSource(this.#source, source))
            return;
        if (this.#source)
            this.#giveUp();
        this.#source = source;
        if (source.kind === 'pending') {
            document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
        }
        else if (source.kind === 'none')
            host.articleChanged();
        else if (source.kind === 'error') {
            host.articleChanged(undefined, new PayloadError('no-source', source.path, source.message));
        }
        else if (source.kind === 'src' && source.isLazy)
            whenNear(host, () => this.#ask(source));
        else
            this.#ask(source);
    }
    #ask(source) {
        const host = this.#host;
        const answer = (article, error) => {
            if (this.#source !== source)
                return;
            host.articleChanged(article, error);
            host.requestUpdate();
        };
        try {
            // There is nothing to end but a request.
            this.#asking = source.kind === 'src' ? new AbortController() : undefined;
            const article = host.readSource(source, this.#asking?.signal);
            if (isPromise(article)) {
                host.articleLoading();
                article.then(answer, (error) => answer(undefined, error));
            }
            else
                host.articleChanged(article);
        }
        catch (error) {
            answer(undefined, error);
        }
    }
    #giveUp() {
        forgetNear(this.#host);
        // The browser would make a reason of its own, whose stack holds the element as long as anything holds the signal.
        this.#asking?.abort(null);
        this.#source = undefined;
    }
}

export { SourceController };
