import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../payload/article.js';
import { PayloadError } from '../../payload/payload-error.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { limit } from '../limit.js';
import { framed } from '../picture.js';
import { choose } from '../preset.js';
import { WartaElement } from '../warta-element.js';
import { bacaJugaStyles } from './baca-juga.styles.js';
import { layouts, type StripLayout, type StripLayoutName } from './layouts.js';

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
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The links are shown.
 * @cssstate error - The fallback is shown because there are no links.
 * @fires warta-load - The links are shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the strip was on the screen for a second.
 */
export class WartaBacaJuga extends WartaElement {
  static override styles = [tokens, shared, focalPoint, bacaJugaStyles];

  static override properties = {
    layout: {},
    label: {},
    max: {},
  };

  /** Which of the layouts to show; `strip` when absent. */
  declare layout: StripLayoutName | null | undefined;
  /** The words above the links, instead of "Baca juga". */
  declare label: string | null | undefined;
  /** The most links to show; all when absent, and one in the layout `inline`. */
  declare max: number | string | null | undefined;

  protected override renderArticle(article: Article): TemplateResult {
    const name = choose(layouts, this.layout);
    const layout: StripLayout = layouts[name];
    const links = article.related.slice(0, limit(this.max ?? layout.max));
    if (!links.length) throw new PayloadError('no-article', '$.related', 'there are no related links');
    const { locale } = this;
    const label = this.label ?? locale.readAlso;
    return html`<nav
      class="base v-${name}"
      part="base"
      aria-label=${label}
      lang=${locale.lang}
      dir=${articleDirection(article)}
    >
      <p class="label" part="label" aria-hidden="true">${label}</p>
      <ol class="list" part="list" role="list" lang=${article.inLanguage ?? nothing}>
        ${links.map(
          ({ headline, url, image }) =>
            html`<li class="item teaser" part="item">
              ${layout.picture ? framed(this, image, layout.picture) : nothing}
              <p class="headline" part="headline">
                ${url ? html`<a part="link" data-kind="related" href=${this.link(url)}>${headline}</a>` : headline}
              </p>
            </li>`,
        )}
      </ol>
    </nav>`;
  }
}
