import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../payload/article.js';
import { PayloadError } from '../../payload/payload-error.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { HeadingLevel } from '../heading.js';
import { keepInside } from '../keep-inside.js';
import { limit } from '../limit.js';
import { choose } from '../preset.js';
import { readFeedSource, type Readable } from '../read-source.js';
import { WartaElement } from '../warta-element.js';
import { onKey, onTurn, showEnds, watchEnds } from './carousel.js';
import { feedStyles } from './feed.styles.js';
import { layouts, type FeedLayout, type FeedLayoutName } from './layouts.js';

/**
 * Many articles, each as a card.
 *
 * @element warta-feed
 * @slot - What stands there without the script, or when there are no articles: a list of links.
 * @csspart base - The feed, a region that bears its title.
 * @csspart skip - The button that leads past the feed; in sight while it has the focus.
 * @csspart list - The list.
 * @csspart item - The place of one card.
 * @csspart card - One card, a `<warta-card>`.
 * @csspart buttons - The two buttons of a carousel.
 * @csspart previous - The button that leads back.
 * @csspart next - The button that leads on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The feed is shown.
 * @cssstate error - The fallback is shown because there are no articles.
 * @fires warta-load - The feed is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of a card was on the screen for a second; the details name its article.
 */
export class WartaFeed extends WartaElement<Feed> {
  static override styles = [tokens, shared, feedStyles];

  static override properties = {
    layout: {},
    label: {},
    max: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Which of the layouts to show; `grid` when absent. */
  declare layout: FeedLayoutName | null | undefined;
  /** What the list is called, instead of the feed's title. */
  declare label: string | null | undefined;
  /** The most articles to show; all when absent. */
  declare max: number | string | null | undefined;
  /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;

  /** The feed that is shown, if there is one. */
  get feed(): Feed | undefined {
    return this.shown;
  }

  override readSource(source: Readable, signal: AbortSignal): Feed | Promise<Feed> {
    return readFeedSource(source, signal);
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('[tabindex="0"]');
    if (list) watchEnds(list);
  }

  protected override renderArticle({ title, items }: Feed): TemplateResult {
    const articles = items.slice(0, limit(this.max));
    if (!articles.length) throw new PayloadError('no-article', '$.items', 'there are no articles');
    const name = choose(layouts, this.layout);
    const { card, moves }: FeedLayout = layouts[name];
    const { locale } = this;
    const label = this.label ?? title ?? locale.news;
    return html`<section
      class="base v-${name}"
      part="base"
      aria-label=${label}
      @warta-load=${keepInside}
      @warta-error=${keepInside}
    >
      <button class="skip" part="skip" type="button" lang=${locale.lang} @click=${skip}>${locale.skip}</button>
      <ul
        class="list"
        part="list"
        role="list"
        tabindex=${moves ? 0 : nothing}
        aria-label=${moves ? label : nothing}
        @keydown=${moves ? onKey : nothing}
        @scroll=${moves ? onScroll : nothing}
      >
        ${articles.map(
          (article) =>
            html`<li class="item" part="item">
              <warta-card
                part="card"
                variant=${card}
                heading-level=${this.headingLevel ?? nothing}
                campaign=${this.campaign ?? nothing}
                .payload=${article}
              ></warta-card>
            </li>`,
        )}
      </ul>
      ${
        moves
          ? html`<div class="buttons" part="buttons" lang=${locale.lang}>
              <button type="button" part="previous" aria-label=${locale.previous} @click=${onTurn}>‹</button
              ><button type="button" part="next" aria-label=${locale.next} @click=${onTurn}>›</button>
            </div>`
          : nothing
      }
      <span tabindex="-1"></span>
    </section>`;
  }
}

const onScroll = ({ currentTarget }: Event) => showEnds(currentTarget as Element);

/** Leads the keyboard past the feed, to its last child. */
const skip = ({ currentTarget }: Event) =>
  ((currentTarget as Element).parentElement?.lastElementChild as HTMLElement).focus();
