import { forgetPayload } from '../load/load-payload.js';
import { watchChildren } from './child-observer.js';
import { findSource, isSameSource } from './source.js';
import { whenNear, forgetNear } from './visibility.js';

/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
class SourceController {
    #host;
    #source;
    #asking;
    #isStale = true;
    constructor(host) {
        this.#host = host;
    }
    hostConnected() {
        watchChildren(this.#host, this.refresh);
        this.refresh();
    }
    hostDisconnected() {
        // An element that is only moved comes back in the same task and keeps its request.
        queueMicrotask(() => {
            if (!this.#host.isConnected)
                this.#giveUp();
        });
    }
    /** Looks for the source again with the next update of the element, when all that the page sets in this task is set. */
    refresh = () => {
        this.#isStale = true;
        this.#host.requestUpdate();
    };
    /** Forgets the answer, and asks again. */
    reload() {
        if (this.#source?.kind === 'src')
            forgetPayload(this.#source.url);
        this.#giveUp();
        this.refresh();
    }
    /** Brings the article up to date with the source; an article in the page is there when this returns. */
    update() {
        if (!this.#isStale || !this.#host.isConnected)
            return;
        this.#isStale = false;
        try {
            this.#follow(findSource(this.#host));
        }
        catch (error) {
            this.#giveUp();
            this.#host.articleFailed(error);
        }
    }
    #follow(source) {
        const isLazy = source.kind === 'src' && this.#host.loading !== 'eager';
        if (isSameSource(this.#source, source) && (isLazy || this.#asking))
            return;
        this.#giveUp();
        this.#source = source;
        if (source.kind === 'none')
            this.#host.articleChanged(undefined);
        else if (source.kind === 'pending')
            document.addEventListener('DOMContentLoaded', this.refresh, { once: true });
        else if (isLazy)
            whenNear(this.#host, () => this.#ask(source));
        else
            this.#ask(source);
    }
    #ask(source) {
        const asking = new AbortController();
        this.#asking = asking;
        try {
            const article = this.#host.readSource(source, asking.signal);
            if (!('then' in article)) {
                this.#host.articleChanged(article);
                return;
            }
            this.#host.articleLoading();
            article.then((answer) => asking.signal.aborted || this.#host.articleChanged(answer), (error) => asking.signal.aborted || this.#host.articleFailed(error));
        }
        catch (error) {
            this.#host.articleFailed(error);
        }
    }
    #giveUp() {
        forgetNear(this.#host);
        this.#asking?.abort();
        this.#asking = undefined;
        this.#source = undefined;
    }
}

export { SourceController };
