import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { treeAdopter } from '../lazy.js';
import type { CommonWords } from '../locale/locale.js';
import type { Article, Feed } from '../payload/article.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { version } from '../version.js';
import type { TreeAdopter } from './adopt-tree.js';
import { Announcer } from './announcer.js';
import { withCampaign } from './campaign.js';
import { watchChildren } from './child-observer.js';
import { letAge } from './fresh.js';
import { readSource, type Readable } from './read-source.js';
import { reportLinks } from './report-links.js';
import { SourceController, type ArticleHost } from './source-controller.js';
import { isBare, standIn } from './stand-in.js';
import { pageDefault, wordsFor } from './surroundings.js';
import type { View, ViewSource } from './view.js';
import { forgetSeen } from './visibility.js';
import { warn } from './warn.js';

/** Keeps the nodes of a tree that the server has drawn; fetched when the first element has one. */
let adoptTree: TreeAdopter | undefined;

/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds; only where that is
 * nothing, quiet lines or a sentence stand in. Nothing here throws into the page.
 *
 * @attr {string} lang - The language of the words and dates; that around the element, then the article's, when absent.
 */
export abstract class WartaElement<Shown extends Article | Feed = Article>
  extends LitElement
  implements ArticleHost<Shown>
{
  /** The version of the library. */
  static readonly version: string = version;

  static override styles = [tokens, shared];

  /** What draws the elements of this class, or fetches it. @ignore */
  static view: ViewSource;

  static override properties: PropertyDeclarations = {
    payload: { attribute: false },
    htmlFor: { attribute: 'for' },
    src: {},
    loading: {},
    campaign: {},
    theme: { reflect: true },
    // The words depend on it.
    language: { attribute: 'lang' },
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
  /** A query that links to articles carry, `utm_source=portal.example`; `<meta name="warta:campaign">` gives that of the page. */
  declare campaign: string | null | undefined;

  readonly #sources = new SourceController<Shown>(this);
  readonly #announcer = new Announcer(this);
  #shown: Shown | undefined;
  /** What came of the latest source. */
  #outcome: Shown | Error | undefined;
  #isDressed = false;
  #isLoading = false;
  /** Shows the fallback in a shadow tree in which nothing could be drawn. */
  #slot: HTMLSlotElement | undefined;

  /** The article that is shown, if there is one. */
  get article(): Article | undefined {
    const shown = this.#shown;
    return shown && 'headline' in shown ? shown : undefined;
  }

  /** What is shown, if there is anything. */
  protected get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Fetches what draws the elements of this class; otherwise the first one does so that has something to show. */
  static async prepare(): Promise<void> {
    if (typeof this.view === 'function') ({ view: this.view } = await this.view());
  }

  /** The words for the reader: in the language of the element, the page's default, that around it, the article's, Indonesian. */
  get locale(): CommonWords {
    return wordsFor(this, this.article?.inLanguage);
  }

  /** The address of a link to an article, with the campaign of the page or of the element. */
  link(url: string): string {
    return withCampaign(url, this.campaign);
  }

  /** Asks for the payload again, after a failure or to refresh it. */
  reload(): void {
    this.#sources.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.theme ??= pageDefault('theme') as this['theme'];
    this.campaign ??= pageDefault('campaign');
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sources.leave();
    letAge(this);
    forgetSeen(this);
  }

  articleLoading(): void {
    this.#isLoading = true;
    this.requestUpdate();
  }

  readSource(source: Readable, signal?: AbortSignal): Shown | Promise<Shown> {
    const shown = this.read(source, signal);
    const parts = [];
    if (typeof this.#view !== 'object') parts.push((this.constructor as typeof WartaElement).prepare());
    // A tree before the first of ours is the server's. Where the part does not come, it stays as it is.
    if (this.shadowRoot && this.renderRoot === this && !adoptTree) {
      parts.push(treeAdopter().then((part) => (adoptTree = part.adoptTree)));
    }
    // All at the same time, where several have to be fetched.
    return parts.length ? Promise.all([shown, ...parts]).then(([read]) => read) : shown;
  }

  articleChanged(article?: Shown, error?: unknown): void {
    this.#isLoading = false;
    this.#shown = article;
    this.#outcome = error === undefined ? undefined : toError(error);
  }

  /** Reads what this element shows. */
  protected read(source: Readable, signal?: AbortSignal): Shown | Promise<Shown> {
    return readSource(source, signal) as Shown | Promise<Shown>;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // The page has broken what drawing needs, or the browser is too old; another try would break as well.
      this.#outcome = toError(error);
      this.shadowRoot?.replaceChildren(this.#slot ?? '');
    }
    try {
      this.#announcer.tell(this.#outcome, this.#isLoading);
      watchChildren(this);
    } catch (error) {
      warn(String(error));
    }
  }

  protected override shouldUpdate(): boolean {
    this.#sources.update();
    // What the server has drawn stays until there is better.
    const drawn = this.shadowRoot;
    const canShow = this.#shown ?? (!drawn && (this.#isLoading || this.#outcome) && isBare(this));
    if (canShow && this.renderRoot === this) {
      // Made before the tree: where not even that works, there shall be none, as an empty tree hides the fallback.
      this.#slot = document.createElement('slot');
      if (drawn && adoptTree) this.renderOptions.creationScope = adoptTree(drawn);
      // The first thing to show is the moment for a shadow tree; Lit's field is read-only for those who do not own its time.
      const root = super.createRenderRoot();
      (this as { renderRoot: HTMLElement | DocumentFragment }).renderRoot = root;
      reportLinks(this, root);
    }
    return this.renderRoot !== this;
  }

  protected override updated(): void {
    if (this.#shown) (this.#view as View).drawn?.(this.renderRoot);
  }

  protected override render(): TemplateResult {
    try {
      if (this.#shown) {
        const view = this.#view as View;
        const tree = view.render(this, this.#shown);
        if (!this.#isDressed) {
          const sheets = view.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
          (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
          this.#isDressed = true;
        }
        this.#outcome = this.#shown;
        return tree;
      }
    } catch (error) {
      this.#outcome = toError(error);
    }
    return html`<slot></slot>${standIn(this, this.#isLoading, !this.#shown && !!this.#outcome, this.locale)}`;
  }

  get #view() {
    return (this.constructor as typeof WartaElement).view;
  }
}

const toError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
