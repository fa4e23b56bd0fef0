import { LitElement, html } from 'lit';
import { treeAdopter } from '../lazy.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { version } from '../version.js';
import { Announcer } from './announcer.js';
import { withCampaign } from './campaign.js';
import { watchChildren } from './child-observer.js';
import { letAge } from './fresh.js';
import { readSource } from './read-source.js';
import { reportLinks } from './report-links.js';
import { SourceController } from './source-controller.js';
import { isBare, standIn } from './stand-in.js';
import { wordsFor, pageDefault } from './surroundings.js';
import { forgetSeen } from './visibility.js';
import { warn } from './warn.js';

/** Keeps the nodes of a tree that the server has drawn; fetched when the first element has one. */
let adoptTree;
/**
 * The base of every element: shows the article (or the feed) of its source in the shadow tree, and leaves the light DOM as
 * the fallback.
 *
 * Until an article is ready there is no shadow tree at all, so the page shows what the snippet holds; only where that is
 * nothing, quiet lines or a sentence stand in. Nothing here throws into the page.
 *
 * @attr {string} lang - The language of the words and dates; that around the element, then the article's, when absent.
 */
class WartaElement extends LitElement {
    /** The version of the library. */
    static version = version;
    static styles = [tokens, shared];
    /** What draws the elements of this class, or fetches it. @ignore */
    static view;
    static properties = {
        payload: { attribute: false },
        htmlFor: { attribute: 'for' },
        src: {},
        loading: {},
        campaign: {},
        theme: { reflect: true },
        // The words depend on it.
        language: { attribute: 'lang' },
    };
    #sources = new SourceController(this);
    #announcer = new Announcer(this);
    #shown;
    /** What came of the latest source. */
    #outcome;
    #isDressed = false;
    #isLoading = false;
    /** Shows the fallback in a shadow tree in which nothing could be drawn. */
    #slot;
    /** The article that is shown, if there is one. */
    get article() {
        const shown = this.#shown;
        return shown && 'headline' in shown ? shown : undefined;
    }
    /** What is shown, if there is anything. */
    get shown() {
        return this.#shown;
    }
    /** Fetches what draws the elements of this class; otherwise the first one does so that has something to show. */
    static async prepare() {
        if (typeof this.view === 'function')
            ({ view: this.view } = await this.view());
    }
    /** The words for the reader: in the language of the element, the page's default, that around it, the article's, Indonesian. */
    get locale() {
        return wordsFor(this, this.article?.inLanguage);
    }
    /** The address of a link to an article, with the campaign of the page or of the element. */
    link(url) {
        return withCampaign(url, this.campaign);
    }
    /** Asks for the payload again, after a failure or to refresh it. */
    reload() {
        this.#sources.reload();
    }
    connectedCallback() {
        super.connectedCallback();
        this.theme ??= pageDefault('theme');
        this.campaign ??= pageDefault('campaign');
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#sources.leave();
        letAge(this);
        forgetSeen(this);
    }
    articleLoading() {
        this.#isLoading = true;
        this.requestUpdate();
    }
    readSource(source, signal) {
        const shown = this.read(source, signal);
        const parts = [];
        if (typeof this.#view !== 'object')
            parts.push(this.constructor.prepare());
        // A tree before the first of ours is the server's. Where the part does not come, it stays as it is.
        if (this.shadowRoot && this.renderRoot === this && !adoptTree) {
            parts.push(treeAdopter().then((part) => (adoptTree = part.adoptTree)));
        }
        // All at the same time, where several have to be fetched.
        return parts.length ? Promise.all([shown, ...parts]).then(([read]) => read) : shown;
    }
    articleChanged(article, error) {
        this.#isLoading = false;
        this.#shown = article;
        this.#outcome = error === undefined ? undefined : toError(error);
    }
    /** Reads what this element shows. */
    read(source, signal) {
        return readSource(source, signal);
    }
    createRenderRoot() {
        return this;
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            // The page has broken what drawing needs, or the browser is too old; another try would break as well.
            this.#outcome = toError(error);
            this.shadowRoot?.replaceChildren(this.#slot ?? '');
        }
        try {
            this.#announcer.tell(this.#outcome, this.#isLoading);
            watchChildren(this);
        }
        catch (error) {
            warn(String(error));
        }
    }
    shouldUpdate() {
        this.#sources.update();
        // What the server has drawn stays until there is better.
        const drawn = this.shadowRoot;
        const canShow = this.#shown ?? (!drawn && (this.#isLoading || this.#outcome) && isBare(this));
        if (canShow && this.renderRoot === this) {
            // Made before the tree: where not even that works, there shall be none, as an empty tree hides the fallback.
            this.#slot = document.createElement('slot');
            if (drawn && adoptTree)
                this.renderOptions.creationScope = adoptTree(drawn);
            // The first thing to show is the moment for a shadow tree; Lit's field is read-only for those who do not own its time.
            const root = super.createRenderRoot();
            this.renderRoot = root;
            reportLinks(this, root);
        }
        return this.renderRoot !== this;
    }
    updated() {
        if (this.#shown)
            this.#view.drawn?.(this.renderRoot);
    }
    render() {
        try {
            if (this.#shown) {
                const view = this.#view;
                const tree = view.render(this, this.#shown);
                if (!this.#isDressed) {
                    const sheets = view.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
                    this.renderRoot.adoptedStyleSheets.push(...sheets);
                    this.#isDressed = true;
                }
                this.#outcome = this.#shown;
                return tree;
            }
        }
        catch (error) {
            this.#outcome = toError(error);
        }
        return html `<slot></slot>${standIn(this, this.#isLoading, !this.#shown && !!this.#outcome, this.locale)}`;
    }
    get #view() {
        return this.constructor.view;
    }
}
const toError = (cause) => (cause instanceof Error ? cause : new Error(String(cause)));

export { WartaElement };
