import { html, nothing, type TemplateResult } from 'lit';
import { allWords } from '../../locale/all-words.js';
import type { Feed } from '../../payload/article.js';
import { PayloadError } from '../../payload/payload-error.js';
import { button } from '../../styles/button.styles.js';
import { row } from '../../styles/row.styles.js';
import type { HeadingLevel } from '../heading.js';
import { innerTheme } from '../inner-theme.js';
import { keepInside } from '../keep-inside.js';
import { limit } from '../limit.js';
import { choose } from '../preset.js';
import { skipButton, skipEnd } from '../skip.js';
import type { View, ViewHost } from '../view.js';
import { onKey, onTurn, showEnds, watchEnds } from './carousel.js';
import { feedStyles } from './feed.styles.js';
import { layouts, type FeedLayout, type FeedLayoutName } from './layouts.js';

/** What a page sets on a feed. */
export interface FeedHost extends ViewHost {
  /** Which of the layouts to show; `grid` when absent. */
  layout: FeedLayoutName | null | undefined;
  /** What the list is called, instead of its own title. */
  label: string | null | undefined;
  /** The most articles to show; all when absent. */
  max: number | string | null | undefined;
  /** The level of the cards' headlines in the page's outline, 2 to 6; 3 when absent. */
  headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}

/** Draws a card for each article. */
export const view: View<FeedHost, Feed> = { styles: [button, row, feedStyles], render, drawn };

function drawn(root: ParentNode): void {
  const list = root.querySelector('[tabindex="0"]');
  if (list) watchEnds(list);
}

function render(host: FeedHost, { title, items }: Feed): TemplateResult {
  const articles = items.slice(0, limit(host.max));
  if (!articles.length) throw new PayloadError('no-article', '$.items', 'there are no articles');
  const name = choose(layouts, host.layout);
  const { card, moves }: FeedLayout = layouts[name];
  const locale = allWords(host.locale);
  const label = host.label ?? title ?? locale.news;
  return html`<section
    class="base v-${name}"
    part="base"
    aria-label=${label}
    @warta-load=${keepInside}
    @warta-error=${keepInside}
  >
    ${skipButton(locale)}
    <ul
      class="list ${moves ? 'row' : ''}"
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
              heading-level=${host.headingLevel ?? nothing}
              campaign=${host.campaign ?? nothing}
              theme=${innerTheme(host)}
              lang=${host.lang ? locale.lang : nothing}
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
    ${skipEnd()}
  </section>`;
}

const onScroll = ({ currentTarget }: Event) => showEnds(currentTarget as Element);
