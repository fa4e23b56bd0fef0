import { LitElement, html } from 'lit';
import { chooseLocale } from '../locale/choose-locale.js';
import { version } from '../version.js';
import { emit } from './events.js';
import { linkOf } from './link.js';
import { readSource } from './read-source.js';
import { SourceController } from './source-controller.js';
import { forgetSeen, whenSeen } from './visibility.js';
import { warn } from './warn.js';

/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds. Nothing here throws
 * into the page.
 */
class WartaElement extends LitElement {
    static version = version;
    static properties = {
        payload: { attribute: false },
        htmlFor: { attribute: 'for' },
        src: {},
        loading: {},
        theme: { reflect: true },
    };
    #sources = new SourceController(this);
    #shown;
    /** What came of the latest source, and of that what the page was told. */
    #outcome;
    #settled;
    #impressed;
    #internals;
    constructor() {
        super();
        this.addController(this.#sources);
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    /** The article that is shown, if there is one. */
    get article() {
        const shown = this.#shown;
        return shown && 'headline' in shown ? shown : undefined;
    }
    /** What is shown, if there is anything. */
    get shown() {
        return this.#shown;
    }
    /** Asks for the payload again, after a failure or to refresh it. */
    reload() {
        this.#sources.reload();
    }
    connectedCallback() {
        super.connectedCallback();
        this.addEventListener('click', this.#onClick);
        this.#awaitImpression();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.removeEventListener('click', this.#onClick);
        forgetSeen(this);
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'lang')
            this.requestUpdate();
    }
    articleLoading() {
        this.#setState('loading');
    }
    readSource(source, signal) {
        return readSource(source, signal);
    }
    articleChanged(article) {
        this.#shown = article;
        this.#outcome = article;
        if (article && this.renderRoot === this) {
            // The first article is the moment for a shadow tree; Lit's field is read-only for those who do not own its time.
            this.renderRoot = super.createRenderRoot();
        }
        this.#redraw();
    }
    articleFailed(error) {
        this.#shown = undefined;
        this.#outcome = toError(error);
        this.#redraw();
    }
    /** The words for the reader: the language of the element, of the page around it, of the article, Indonesian. */
    get locale() {
        return chooseLocale(languageAround(this), this.article?.inLanguage);
    }
    createRenderRoot() {
        return this;
    }
    shouldUpdate(changed) {
        if (changed.has('payload') || changed.has('htmlFor') || changed.has('src') || changed.has('loading')) {
            this.#sources.refresh();
        }
        this.#sources.update();
        return this.renderRoot !== this;
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            // The page has broken what drawing needs; another try would break as well.
            this.#outcome = toError(error);
            this.#settle();
        }
    }
    updated() {
        this.#settle();
    }
    render() {
        if (this.#shown) {
            try {
                const shown = this.renderArticle(this.#shown);
                this.#outcome = this.#shown;
                return shown;
            }
            catch (error) {
                this.#outcome = toError(error);
            }
        }
        return html `<slot></slot>`;
    }
    #redraw() {
        this.requestUpdate();
        // Without a shadow tree there is nothing to draw, and so nothing to wait for.
        if (this.renderRoot === this)
            this.#settle();
    }
    /** Tells the page what came of the latest article or failure, once it is drawn. */
    #settle() {
        const outcome = this.#outcome;
        if (outcome === this.#settled)
            return;
        this.#settled = outcome;
        if (outcome instanceof Error) {
            const place = 'path' in outcome ? `${String(outcome.path)}: ` : '';
            warn(`<${this.localName}> shows its fallback: ${place}${outcome.message}`);
            this.#setState('error');
            emit(this, 'warta-error', { error: outcome });
        }
        else {
            this.#setState(outcome && 'ready');
            if (!outcome)
                return;
            this.#awaitImpression();
            emit(this, 'warta-load', 'items' in outcome ? { feed: outcome } : { article: outcome });
        }
    }
    #setState(state) {
        try {
            this.#internals ??= this.attachInternals();
            this.#internals.states.clear();
            if (state)
                this.#internals.states.add(state);
        }
        catch {
            // A browser without custom states shows everything but `:state()`.
        }
    }
    #awaitImpression() {
        const { article } = this;
        if (!article || article !== this.#settled || article === this.#impressed || !this.isConnected)
            return;
        whenSeen(this, () => {
            this.#impressed = article;
            emit(this, 'warta-impression', { article });
        });
    }
    #onClick = (event) => {
        const link = linkOf(event, this.renderRoot);
        if (link && !emit(this, 'warta-link', link))
            event.preventDefault();
    };
}
const toError = (cause) => (cause instanceof Error ? cause : new Error(String(cause)));
/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element) {
    for (let at = element; at;) {
        const tagged = at.closest('[lang]');
        if (tagged)
            return tagged.getAttribute('lang') ?? undefined;
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : undefined;
    }
    return undefined;
}

export { WartaElement };
