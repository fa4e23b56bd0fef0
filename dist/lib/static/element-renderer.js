import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { articleView } from '../elements/article/article.view.js';
import { view as view$1 } from '../elements/baca-juga/baca-juga.view.js';
import { view as view$3 } from '../elements/card/card.view.js';
import { WartaFeed } from '../elements/feed/feed.element.js';
import { view } from '../elements/feed/feed.view.js';
import { view as view$2 } from '../elements/quote/quote.view.js';
import { WartaElement } from '../elements/warta-element.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { readFeed, readPayload } from '../payload/read-payload.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';

const views = {
    'warta-card': view$3,
    'warta-quote': view$2,
    'warta-baca-juga': view$1,
    // DOMPurify needs a document: the words of HTML blocks are shown until the page has it.
    'warta-article': articleView(() => new Promise(() => undefined)),
    'warta-feed': view,
};
/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest.
 */
function rendererFor({ locale, now }) {
    return class WartaRenderer extends ElementRenderer {
        static matchesClass(type) {
            return type.prototype instanceof WartaElement;
        }
        constructor(tag) {
            super(tag);
            this.element = new (classOf(tag))();
            Object.defineProperties(this.element, {
                locale: { get: () => chooseLocale(this.element.getAttribute('lang'), locale.lang) },
            });
        }
        attributeChangedCallback(name, old, value) {
            this.element.attributeChangedCallback(name, old, value);
        }
        /** The shadow tree, without its styles. */
        renderTree() {
            const read = this.element instanceof WartaFeed ? readFeed : readPayload;
            const element = this.element;
            return viewOf(this.tagName).render(element, read(element.payload, { now }));
        }
        renderShadow(info) {
            return [`<style>${stylesOf(this.tagName)}</style>`, () => renderValue(this.renderTree(), info)];
        }
    };
}
/** A button does nothing until the script has come; it keeps its room. */
const WITHOUT_SCRIPT = ':host(:not(:defined)) button{visibility:hidden}';
/** The style sheet of an element. */
const stylesOf = (tag) => [tokens, shared, ...viewOf(tag).styles].map(({ cssText }) => cssText).join('') + WITHOUT_SCRIPT;
function viewOf(tag) {
    const view = views[tag];
    if (!view)
        throw new TypeError(`<${tag}> is no element of ours`);
    return view;
}
function classOf(tag) {
    const type = customElements.get(tag);
    if (!type)
        throw new TypeError(`<${tag}> is not defined`);
    return type;
}

export { rendererFor, stylesOf };
