import { nothing, html } from 'lit';
import { PayloadError } from '../../payload/payload-error.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { limit } from '../limit.js';
import { picture } from '../picture.js';
import { WartaElement } from '../warta-element.js';
import { bacaJugaStyles } from './baca-juga.styles.js';

/**
 * A "Baca juga" strip: links to related articles.
 *
 * @element warta-baca-juga
 * @slot - What stands there without the script, or when there are no links: a list of links.
 * @csspart base - The strip, a navigation landmark.
 * @csspart label - "Baca juga".
 * @csspart list - The list.
 * @csspart item - One article.
 * @csspart media - The frame of a thumbnail.
 * @csspart image - A thumbnail.
 * @csspart headline - The words of one article.
 * @csspart link - The link of one article.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The links are shown.
 * @cssstate error - The fallback is shown because there are no links.
 * @fires warta-load - The links are shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the strip was on the screen for a second.
 */
class WartaBacaJuga extends WartaElement {
    static styles = [tokens, shared, focalPoint, bacaJugaStyles];
    static properties = {
        max: {},
    };
    #brokenPictures = new Set();
    renderArticle(article) {
        const links = article.related.slice(0, limit(this.max));
        if (!links.length)
            throw new PayloadError('no-article', '$.related', 'there are no related links');
        const { locale } = this;
        const hasPictures = links.some(({ image }) => image && !this.#brokenPictures.has(image.url));
        const classes = `base strip ${hasPictures ? '' : 'without-pictures'} ${links.length === 1 ? 'single' : ''}`;
        return html `<nav class=${classes} part="base" aria-label=${locale.readAlso} lang=${locale.lang}><p class="label" part="label" aria-hidden="true">${locale.readAlso}</p><ul class="list" part="list" role="list" lang=${article.inLanguage ?? nothing} dir=${articleDirection(article)}>${links.map((link) => this.#renderLink(link))}</ul></nav>`;
    }
    #renderLink({ headline, url, image }) {
        const drop = () => {
            if (image)
                this.#brokenPictures.add(image.url);
            this.requestUpdate();
        };
        const isShown = image && !this.#brokenPictures.has(image.url);
        return html `<li class="item" part="item">${isShown ? html `<div class="frame" part="media">${picture(image, '280px', drop)}</div>` : nothing}<p class="headline" part="headline">${url ? html `<a part="link" data-kind="related" href=${url}>${headline}</a>` : headline}</p></li>`;
    }
}

export { WartaBacaJuga };
