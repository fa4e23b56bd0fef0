import { nothing, html } from 'lit';
import { sanitiser } from '../../lazy.js';
import { wordsOf } from '../../sanitise/words-of.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { headingLevel, heading } from '../heading.js';
import { keepInside } from '../keep-inside.js';
import { picture } from '../picture.js';
import { warn } from '../warn.js';
import { WartaElement } from '../warta-element.js';
import { articleStyles } from './article.styles.js';
import { payloadOf, needsDateline } from './blocks.js';
import { renderHead, renderFoot } from './head-and-foot.js';

/**
 * The whole article, its quotes and "Baca juga" in place.
 *
 * HTML in the body passes the sanitiser, which is fetched when the first article needs it; until then, and where that fails,
 * the reader gets the words without the markup.
 *
 * @element warta-article
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The article.
 * @csspart header - Everything above the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart dek - The summary.
 * @csspart byline - The authors.
 * @csspart meta - The line with dates and publisher.
 * @csspart date - The date of publication.
 * @csspart updated - The date of the latest change.
 * @csspart publisher - The publisher.
 * @csspart figure - A picture with its caption.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart caption - What stands under a picture.
 * @csspart credit - Who made the picture.
 * @csspart paragraph - A paragraph of the body.
 * @csspart dateline - The place, before the first words.
 * @csspart subheading - A heading in the body.
 * @csspart quote - A quote in the body, a `<warta-quote>`.
 * @csspart related - Related links, a `<warta-baca-juga>`.
 * @csspart html - Sanitised HTML.
 * @csspart footer - Copyright, licence and the link to the publisher's page.
 * @cssprop --warta-measure - The widest that a line of text becomes; 600px.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the article, or of a screen of it, was visible for a second.
 */
class WartaArticle extends WartaElement {
    static styles = [tokens, shared, focalPoint, articleStyles];
    static properties = {
        headingLevel: { attribute: 'heading-level' },
    };
    #brokenPictures = new Set();
    /** The HTML blocks that passed the sanitiser, and the article whose blocks are on their way through it. */
    #clean = new WeakMap();
    #cleaning;
    /** Fetches the sanitiser. */
    importSanitiser() {
        return sanitiser();
    }
    willUpdate(changed) {
        if (!changed.has('headingLevel'))
            return;
        this.#clean = new WeakMap();
        this.#cleaning = undefined;
    }
    renderArticle(article) {
        const { body, image, inLanguage, related } = article;
        const { locale } = this;
        return html `<article class="base" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)} @warta-load=${keepInside} @warta-error=${keepInside} @warta-impression=${keepInside}><div class="layout">${renderHead(article, headingLevel(this.headingLevel), locale)} ${image[0] ? this.#renderImage(image[0], 'lead') : nothing} ${body.map((block, at) => this.#renderBlock(block, article, at ? undefined : article.located))} ${body.some(({ type }) => type === 'related') ? nothing : this.#renderRelated(related, article, 'strip')} ${renderFoot(article, locale)}</div></article>`;
    }
    #renderBlock(block, article, place) {
        switch (block.type) {
            case 'paragraph':
                return html `<p part="paragraph">${place && needsDateline(block.text, place) ? html `<b part="dateline">${place}</b> –` : nothing}${block.text}</p>`;
            case 'heading':
                return heading(Math.min(headingLevel(this.headingLevel) + 1, 6), block.text, 'subheading');
            case 'image':
                return this.#renderImage(block.image);
            case 'quote':
                return html `<warta-quote part="quote" lang=${this.locale.lang} .payload=${payloadOf(block.quote, article, { quotes: [block.quote] })}></warta-quote>`;
            case 'related':
                return this.#renderRelated(block.links, article, block.links.length > 1 ? 'list' : 'inline');
            case 'html':
                return this.#renderHtml(block, article);
        }
    }
    #renderRelated(links, article, layout) {
        if (!links.length)
            return nothing;
        return html `<warta-baca-juga part="related" layout=${layout} lang=${this.locale.lang} .payload=${payloadOf(links, article, { related: links })}></warta-baca-juga>`;
    }
    #renderImage(image, place = '') {
        const { url, caption, creditText } = image;
        if (this.#brokenPictures.has(url))
            return nothing;
        const drop = () => {
            this.#brokenPictures.add(url);
            this.requestUpdate();
        };
        return html `<figure class="figure ${place}" part="figure"><div class="frame" part="media">${picture(image, '(min-width: 900px) 900px, 100vw', drop)}</div>${caption || creditText
            ? html `<figcaption part="caption">${caption} ${creditText ? html `<span class="credit" part="credit">${creditText}</span>` : nothing}</figcaption>`
            : nothing}</figure>`;
    }
    #renderHtml(block, article) {
        const clean = this.#clean.get(block);
        if (clean)
            return clean;
        void this.#sanitise(article);
        return wordsOf(block.html).map((words) => html `<p part="paragraph">${words}</p>`);
    }
    /** Sends the HTML of an article through the sanitiser; the words stay where that fails. */
    async #sanitise(article) {
        if (this.#cleaning === article)
            return;
        this.#cleaning = article;
        try {
            const { sanitiseHtml } = await this.importSanitiser();
            for (const block of article.body) {
                if (block.type !== 'html')
                    continue;
                // An element, as a fragment would be empty when the article is shown a second time.
                const node = document.createElement('div');
                node.className = 'html';
                node.setAttribute('part', 'html');
                node.append(sanitiseHtml(block.html, { baseUrl: article.url, headingLevel: headingLevel(this.headingLevel) }));
                this.#clean.set(block, node);
            }
        }
        catch (error) {
            warn(`<${this.localName}> shows HTML as plain text: ${String(error)}`);
        }
        this.requestUpdate();
    }
}

export { WartaArticle };
