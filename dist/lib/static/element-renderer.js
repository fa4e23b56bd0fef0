import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { articleView } from '../elements/article/article.view.js';
import { view as view$1 } from '../elements/baca-juga/baca-juga.view.js';
import { withCampaign } from '../elements/campaign.js';
import { view as view$3 } from '../elements/card/card.view.js';
import { view } from '../elements/feed/feed.view.js';
import { view as view$2 } from '../elements/quote/quote.view.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { readFeed, readPayload } from '../payload/read-payload.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';

const VIEWS = {
    'warta-card': view$3,
    'warta-quote': view$2,
    'warta-baca-juga': view$1,
    // DOMPurify needs a document: the words of HTML blocks stand there until the page has it.
    'warta-article': articleView(() => new Promise(() => undefined)),
    'warta-feed': view,
};
/**
 * Draws our elements for @lit-labs/ssr.
 *
 * Not its own `LitElementRenderer`: an element of ours asks the page for its source, its language and its theme. Here the
 * payload is there, and the surroundings say the rest, so that the view is all that is needed.
 */
function rendererFor({ locale, now, }) {
    return class extends FallbackRenderer {
        static matchesClass(_type, tag) {
            return Object.hasOwn(VIEWS, tag);
        }
        given = {};
        payload;
        setAttribute(name, value) {
            super.setAttribute(name, value);
            this.given[name] = value;
        }
        setProperty(name, value) {
            if (name === 'payload')
                this.payload = value;
        }
        renderTree() {
            const { tagName, given, payload } = this;
            const read = tagName === 'warta-feed' ? readFeed : readPayload;
            const host = {
                ...given,
                headingLevel: given['heading-level'],
                localName: tagName,
                campaign: given['campaign'],
                lang: given['lang'] ?? '',
                theme: given['theme'],
                link: (url) => withCampaign(url, given['campaign']),
                locale: chooseLocale(given['lang'], locale.lang),
                requestUpdate: () => undefined,
            };
            return viewOf(tagName).render(host, read(payload, { now }));
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
    const view = VIEWS[tag];
    if (!view)
        throw new TypeError(`there is no <${tag}>`);
    return view;
}

export { rendererFor, stylesOf };
