import { html, nothing } from 'lit';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { heading } from '../heading.js';
import { metaLine, metaParts } from '../meta.js';
import { picture } from '../picture.js';
import { WartaElement } from '../warta-element.js';
import { cardStyles } from './card.styles.js';
import { chooseVariant, presets } from './presets.js';

/**
 * An article card: picture, kicker, headline (the one link), dek, byline, date and publisher.
 *
 * @element warta-card
 * @slot - What stands there without the script, or when the article cannot be shown: a link with the headline.
 * @csspart base - The card.
 * @csspart media - The frame of the picture.
 * @csspart image - The picture.
 * @csspart text - Everything beside the picture.
 * @csspart kicker - The words above the headline.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading; it covers the card.
 * @csspart dek - The summary.
 * @csspart meta - The line with byline, date and publisher.
 * @csspart byline - The authors.
 * @csspart date - The date of publication.
 * @csspart publisher - The publisher.
 * @cssprop --warta-card-padding - Room around the content; 0.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the card was on the screen for a second.
 */
class WartaCard extends WartaElement {
    static styles = [tokens, shared, focalPoint, cardStyles];
    static properties = {
        variant: {},
        headingLevel: { attribute: 'heading-level' },
    };
    #brokenPicture;
    renderArticle(article) {
        const variant = chooseVariant(this.variant);
        const preset = presets[variant];
        const { headline, url, description, inLanguage } = article;
        const { locale } = this;
        const link = url ? html `<a part="link" data-kind="article" href=${url}>${headline}</a>` : headline;
        const kicker = article.kicker ?? article.articleSection;
        return html `<article class="base ${variant}" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)}><div class="layout">${preset.picture ? this.#renderPicture(article) : nothing}<div class="text" part="text">${preset.kicker && kicker ? html `<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(this.headingLevel, link)} ${preset.dek && description ? html `<p class="dek" part="dek">${description}</p>` : nothing} ${metaLine(metaParts(article, preset, locale), locale)}</div></div></article>`;
    }
    #renderPicture({ image: [image] }) {
        if (!image || image.url === this.#brokenPicture)
            return nothing;
        const drop = () => {
            this.#brokenPicture = image.url;
            this.requestUpdate();
        };
        return html `<div class="frame" part="media">${picture(image, '(min-width: 640px) 640px, 100vw', drop)}</div>`;
    }
}

export { WartaCard };
