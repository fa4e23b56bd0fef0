import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../payload/article.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { heading, type HeadingLevel } from '../heading.js';
import { metaLine, metaParts } from '../meta.js';
import { framed } from '../picture.js';
import { choose } from '../preset.js';
import { WartaElement } from '../warta-element.js';
import { cardStyles } from './card.styles.js';
import { followLink } from './follow-link.js';
import { presets, type CardPreset, type CardVariant } from './presets.js';

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
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the card was on the screen for a second.
 */
export class WartaCard extends WartaElement {
  static override styles = [tokens, shared, focalPoint, cardStyles];

  static override properties = {
    variant: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Which of the presets to show; `standard` when absent. */
  declare variant: CardVariant | null | undefined;
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;

  protected override renderArticle(article: Article): TemplateResult {
    const { locale } = this;
    const { headline, url, description, inLanguage, image } = article;
    let variant = choose(presets, this.variant);
    let preset: CardPreset = presets[variant];
    const media = preset.picture ? framed(this, image[0], preset.picture) : nothing;
    // Without its picture there is nothing for text to lie on.
    if (variant === 'overlay' && media === nothing) preset = presets[(variant = 'standard')];
    const link = url ? html`<a part="link" data-kind="article" href=${this.link(url)}>${headline}</a>` : headline;
    const kicker = article.kicker ?? article.articleSection;
    return html`<article
      class="base teaser v-${variant}"
      part="base"
      lang=${inLanguage ?? nothing}
      dir=${articleDirection(article)}
      @click=${followLink}
      @auxclick=${followLink}
    >
      <div class="layout">
        ${media}
        <div class="text" part="text">
          ${kicker ? html`<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(this.headingLevel, link)}
          ${preset.full && description ? html`<p class="dek" part="dek">${description}</p>` : nothing}
          ${metaLine(metaParts(article, preset.full, locale, this), locale)}
        </div>
      </div>
    </article>`;
  }
}
