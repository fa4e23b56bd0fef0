import { nothing, html } from 'lit';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { articleDirection } from '../direction.js';
import { flat } from '../flat.js';
import { heading } from '../heading.js';
import { metaLine, metaParts } from '../meta.js';
import { framed } from '../picture.js';
import { choose } from '../preset.js';
import { cardStyles } from './card.styles.js';
import { followLink } from './follow-link.js';
import { presets } from './presets.js';

/** Draws one article as a card. */
const view = { styles: [focalPoint, cardStyles], render };
function render(host, article) {
    const { locale } = host;
    const { headline, url, description, inLanguage, image } = article;
    let variant = choose(presets, host.variant);
    let preset = presets[variant];
    const media = preset.picture ? framed(host, image[0], preset.picture) : nothing;
    // Without its picture there is nothing for text to lie on.
    if (variant === 'overlay' && media === nothing)
        preset = presets[(variant = 'standard')];
    const link = url ? html `<a part="link" data-kind="article" href=${host.link(url)}>${headline}</a>` : headline;
    const kicker = article.kicker ?? article.articleSection;
    return flat(html `<article class="base teaser v-${variant}" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)} @click=${followLink} @auxclick=${followLink}><div class="layout">${[media]}<div class="text" part="text">${kicker ? html `<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(host.headingLevel, link)} ${preset.full && description ? html `<p class="dek" part="dek">${description}</p>` : nothing} ${metaLine(metaParts(article, preset.full, locale, host), locale)}</div></div></article>`);
}

export { view };
