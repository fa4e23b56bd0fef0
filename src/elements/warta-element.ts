import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chooseLocale } from '../locale/choose-locale.js';
import type { Locale } from '../locale/locale.js';
import type { Article, Feed } from '../payload/article.js';
import { version } from '../version.js';
import { emit } from './events.js';
import { linkOf } from './link.js';
import { readSource, type Readable } from './read-source.js';
import { SourceController, type ArticleHost } from './source-controller.js';
import { forgetSeen, whenSeen } from './visibility.js';
import { warn } from './warn.js';

/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds. Nothing here throws
 * into the page.
 */
export abstract class WartaElement<Shown extends Article | Feed = Article>
  extends LitElement
  implements ArticleHost<Shown>
{
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    payload: { attribute: false },
    htmlFor: { attribute: 'for' },
    src: {},
    loading: {},
    theme: { reflect: true },
  };

  /** The article itself: an `ArticlePayload`, an `Article`, JSON text, or any other value to be read as such. */
  declare payload: unknown;
  /** The id of a `<script type="application/json">` in the page. */
  declare htmlFor: string | null | undefined;
  /** The address of the payload. */
  declare src: string | null | undefined;
  /** `lazy` (the default) waits with `src` until the element comes near the viewport; `eager` does not. */
  declare loading: 'lazy' | 'eager' | null | undefined;
  /** `auto` (the default) follows the `color-scheme` of the page. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;

  readonly #sources = new SourceController<Shown>(this);
  #shown: Shown | undefined;
  /** What came of the latest source, and of that what the page was told. */
  #outcome: Shown | Error | undefined;
  #settled: Shown | Error | undefined;
  #impressed: Article | undefined;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.addController(this.#sources);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The article that is shown, if there is one. */
  get article(): Article | undefined {
    const shown = this.#shown;
    return shown && 'headline' in shown ? shown : undefined;
  }

  /** What is shown, if there is anything. */
  protected get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Asks for the payload again, after a failure or to refresh it. */
  reload(): void {
    this.#sources.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
    this.#awaitImpression();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    forgetSeen(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  articleLoading(): void {
    this.#setState('loading');
  }

  readSource(source: Readable, signal: AbortSignal): Shown | Promise<Shown> {
    return readSource(source, signal) as Shown | Promise<Shown>;
  }

  articleChanged(article: Shown | undefined): void {
    this.#shown = article;
    this.#outcome = article;
    if (article && this.renderRoot === this) {
      // The first article is the moment for a shadow tree; Lit's field is read-only for those who do not own its time.
      (this as { renderRoot: HTMLElement | DocumentFragment }).renderRoot = super.createRenderRoot();
    }
    this.#redraw();
  }

  articleFailed(error: unknown): void {
    this.#shown = undefined;
    this.#outcome = toError(error);
    this.#redraw();
  }

  /** The words for the reader: the language of the element, of the page around it, of the article, Indonesian. */
  protected get locale(): Locale {
    return chooseLocale(languageAround(this), this.article?.inLanguage);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.has('payload') || changed.has('htmlFor') || changed.has('src') || changed.has('loading')) {
      this.#sources.refresh();
    }
    this.#sources.update();
    return this.renderRoot !== this;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // The page has broken what drawing needs; another try would break as well.
      this.#outcome = toError(error);
      this.#settle();
    }
  }

  protected override updated(): void {
    this.#settle();
  }

  protected override render(): TemplateResult {
    if (this.#shown) {
      try {
        const shown = this.renderArticle(this.#shown);
        this.#outcome = this.#shown;
        return shown;
      } catch (error) {
        this.#outcome = toError(error);
      }
    }
    return html`<slot></slot>`;
  }

  /** The shadow tree of an article; throws a `PayloadError` where the article lacks what this element shows. */
  protected abstract renderArticle(article: Shown): TemplateResult;

  #redraw(): void {
    this.requestUpdate();
    // Without a shadow tree there is nothing to draw, and so nothing to wait for.
    if (this.renderRoot === this) this.#settle();
  }

  /** Tells the page what came of the latest article or failure, once it is drawn. */
  #settle(): void {
    const outcome = this.#outcome;
    if (outcome === this.#settled) return;
    this.#settled = outcome;
    if (outcome instanceof Error) {
      const place = 'path' in outcome ? `${String(outcome.path)}: ` : '';
      warn(`<${this.localName}> shows its fallback: ${place}${outcome.message}`);
      this.#setState('error');
      emit(this, 'warta-error', { error: outcome });
    } else {
      this.#setState(outcome && 'ready');
      if (!outcome) return;
      this.#awaitImpression();
      emit(this, 'warta-load', 'items' in outcome ? { feed: outcome } : { article: outcome });
    }
  }

  #setState(state: 'loading' | 'ready' | 'error' | undefined): void {
    try {
      this.#internals ??= this.attachInternals();
      this.#internals.states.clear();
      if (state) this.#internals.states.add(state);
    } catch {
      // A browser without custom states shows everything but `:state()`.
    }
  }

  #awaitImpression(): void {
    const { article } = this;
    if (!article || article !== this.#settled || article === this.#impressed || !this.isConnected) return;
    whenSeen(this, () => {
      this.#impressed = article;
      emit(this, 'warta-impression', { article });
    });
  }

  readonly #onClick = (event: Event): void => {
    const link = linkOf(event, this.renderRoot);
    if (link && !emit(this, 'warta-link', link)) event.preventDefault();
  };
}

const toError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element: Element): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const tagged = at.closest('[lang]');
    if (tagged) return tagged.getAttribute('lang') ?? undefined;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
