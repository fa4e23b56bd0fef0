import type { ReactiveController } from 'lit';
import { forgetPayload } from '../load/load-payload.js';
import { watchChildren } from './child-observer.js';
import type { Readable } from './read-source.js';
import { findSource, isSameSource, type Source, type SourceHost } from './source.js';
import { forgetNear, whenNear } from './visibility.js';

/** An element that shows what its source gives. */
export interface ArticleHost<Shown> extends SourceHost {
  readonly loading?: string | null | undefined;
  requestUpdate(): void;
  /** Reads what it shows, at once where it can. */
  readSource(source: Readable, signal: AbortSignal): Shown | Promise<Shown>;
  /** A request is under way. */
  articleLoading(): void;
  /** The source gave an article, or there is none any more. */
  articleChanged(article: Shown | undefined): void;
  /** The source gave nothing that can be shown. */
  articleFailed(error: unknown): void;
}

/**
 * Follows the source of one element: finds it, waits for the viewport where it may, asks, and reports to the element.
 * An answer to a question that is no longer asked is dropped.
 */
export class SourceController<Shown extends object> implements ReactiveController {
  readonly #host: ArticleHost<Shown>;
  #source: Source | undefined;
  #asking: AbortController | undefined;
  #isStale = true;

  constructor(host: ArticleHost<Shown>) {
    this.#host = host;
  }

  hostConnected(): void {
    watchChildren(this.#host, this.refresh);
    this.refresh();
  }

  hostDisconnected(): void {
    // An element that is only moved comes back in the same task and keeps its request.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#giveUp();
    });
  }

  /** Looks for the source again with the next update of the element, when all that the page sets in this task is set. */
  readonly refresh = (): void => {
    this.#isStale = true;
    this.#host.requestUpdate();
  };

  /** Forgets the answer, and asks again. */
  reload(): void {
    if (this.#source?.kind === 'src') forgetPayload(this.#source.url);
    this.#giveUp();
    this.refresh();
  }

  /** Brings the article up to date with the source; an article in the page is there when this returns. */
  update(): void {
    if (!this.#isStale || !this.#host.isConnected) return;
    this.#isStale = false;
    try {
      this.#follow(findSource(this.#host));
    } catch (error) {
      this.#giveUp();
      this.#host.articleFailed(error);
    }
  }

  #follow(source: Source): void {
    const isLazy = source.kind === 'src' && this.#host.loading !== 'eager';
    if (isSameSource(this.#source, source) && (isLazy || this.#asking)) return;
    this.#giveUp();
    this.#source = source;
    if (source.kind === 'none') this.#host.articleChanged(undefined);
    else if (source.kind === 'pending') document.addEventListener('DOMContentLoaded', this.refresh, { once: true });
    else if (isLazy) whenNear(this.#host, () => this.#ask(source));
    else this.#ask(source);
  }

  #ask(source: Readable): void {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const article = this.#host.readSource(source, asking.signal);
      if (!('then' in article)) {
        this.#host.articleChanged(article);
        return;
      }
      this.#host.articleLoading();
      article.then(
        (answer) => asking.signal.aborted || this.#host.articleChanged(answer),
        (error: unknown) => asking.signal.aborted || this.#host.articleFailed(error),
      );
    } catch (error) {
      this.#host.articleFailed(error);
    }
  }

  #giveUp(): void {
    forgetNear(this.#host);
    this.#asking?.abort();
    this.#asking = undefined;
    this.#source = undefined;
  }
}
