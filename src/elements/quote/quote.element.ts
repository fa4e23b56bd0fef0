import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleQuote } from '../../payload/article.js';
import { PayloadError } from '../../payload/payload-error.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { framed } from '../picture.js';
import { WartaElement } from '../warta-element.js';
import { quoteStyles } from './quote.styles.js';
import { shareButton } from './share-button.js';
import { textFragmentUrl } from './text-fragment.js';

/**
 * A quote block: what was said, by whom, with a link back to the very sentence.
 *
 * @element warta-quote
 * @slot - What stands there without the script, or when the quote cannot be shown: a blockquote.
 * @csspart base - The quote.
 * @csspart text - The blockquote.
 * @csspart footer - Speaker, role and portrait.
 * @csspart portrait - The frame of the speaker's picture.
 * @csspart image - The speaker's picture.
 * @csspart speaker - The name.
 * @csspart role - What the speaker is.
 * @csspart link - The link to the sentence in the article.
 * @csspart share - The button that passes the quote on.
 * @csspart status - What became of passing it on.
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The quote is shown.
 * @cssstate error - The fallback is shown because there is no quote.
 * @fires warta-load - The quote is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the quote was on the screen for a second.
 */
export class WartaQuote extends WartaElement {
  static override styles = [tokens, shared, focalPoint, quoteStyles];

  static override properties = {
    variant: {},
    index: {},
    label: {},
    share: {},
  };

  /** `block` (the default), or `pull`: centred between hairlines. */
  declare variant: 'block' | 'pull' | null | undefined;
  /** Which of the article's quotes to show, from 0; the first when absent. */
  declare index: number | string | null | undefined;
  /** The words of the link into the article, instead of "Baca dalam artikel". */
  declare label: string | null | undefined;
  /** Whether the reader is offered to pass the quote on; browsers allow it on pages of `https:` only. */
  declare share: boolean | '' | null | undefined;

  protected override renderArticle(article: Article): TemplateResult {
    const quote = quoteAt(article, this.index);
    const { text, speaker, source, inLanguage = article.inLanguage } = quote;
    const page = source?.url ?? article.url;
    const url = page && textFragmentUrl(page, text);
    const { locale, share } = this;
    // An attribute without a value is an empty string.
    const isShared = (share ?? false) !== false && globalThis.isSecureContext;
    return html`<div
      class="base v-${this.variant === 'pull' ? 'pull' : 'block'}"
      part="base"
      lang=${inLanguage ?? nothing}
      dir=${articleDirection(article)}
    >
      <div class="layout">
        <blockquote class="text" part="text" cite=${page ?? nothing}><p>${text}</p></blockquote>
        ${
          speaker
            ? html`<div class="footer" part="footer">
                ${framed(this, speaker.image, '48px', 'portrait')}
                <p>
                  <cite class="speaker" part="speaker">${speaker.name}</cite>
                  ${speaker.jobTitle ? html`<span class="meta role" part="role">${speaker.jobTitle}</span>` : nothing}
                </p>
              </div>`
            : nothing
        }
        <div class="meta actions" lang=${locale.lang}>
          ${url ? html`<a class="action" part="link" data-kind="quote" href=${this.link(url)}>${this.label ?? locale.readInArticle}</a>` : nothing}
          ${isShared ? shareButton(locale, text, speaker?.name, url && this.link(url)) : nothing}
        </div>
      </div>
    </div>`;
  }
}

function quoteAt({ quotes }: Article, index: unknown): ArticleQuote {
  const at = Number(index ?? 0);
  const quote = quotes[at];
  if (!quote) {
    const reason = quotes.length
      ? `there are ${quotes.length} quotes, so index runs from 0 to ${quotes.length - 1}`
      : 'there are no quotes';
    throw new PayloadError('no-article', `$.quotes[${Number.isNaN(at) ? String(index) : at}]`, reason);
  }
  return quote;
}
