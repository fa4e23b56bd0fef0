import { html, nothing, type TemplateResult } from 'lit';
import { sanitiser } from '../../lazy.js';
import type { Locale } from '../../locale/locale.js';
import type { Article, ArticleBlock, ArticleImage, ArticleLink } from '../../payload/article.js';
import { wordsOf } from '../../sanitise/words-of.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { heading, headingLevel, type HeadingLevel } from '../heading.js';
import { keepInside } from '../keep-inside.js';
import { framed } from '../picture.js';
import { warn } from '../warn.js';
import { WartaElement } from '../warta-element.js';
import { articleStyles } from './article.styles.js';
import { needsDateline, payloadOf } from './blocks.js';
import { renderFoot, renderHead } from './head-and-foot.js';

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
 * @csspart skeleton - The lines that wait for a payload, where there is no fallback.
 * @csspart error - The sentence in place of a payload that did not come, where there is no fallback.
 * @cssprop --warta-measure - The widest that a line of text becomes; 600px.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - The fallback is shown because there is no article.
 * @fires warta-load - The article is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - A link is about to be followed; cancelable.
 * @fires warta-impression - Half of the article, or of a screen of it, was visible for a second.
 */
export class WartaArticle extends WartaElement {
  static override styles = [tokens, shared, focalPoint, articleStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level' },
  };

  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;

  /** The HTML blocks that passed the sanitiser, the article that they are of, and the level of its headline. */
  #clean = new Map<ArticleBlock, HTMLElement>();
  #cleanOf: Article | undefined;
  #level: HeadingLevel = 3;

  /** Fetches the sanitiser. */
  protected importSanitiser(): ReturnType<typeof sanitiser> {
    return sanitiser();
  }

  protected override renderArticle(article: Article): TemplateResult {
    const { body, image, inLanguage, located, related } = article;
    const { locale } = this;
    const level = headingLevel(this.headingLevel);
    if (article !== this.#cleanOf || level !== this.#level) {
      this.#clean = new Map();
      this.#cleanOf = article;
      this.#level = level;
      void this.#sanitise(article, this.#clean);
    }
    return html`<article
      class="base"
      part="base"
      lang=${inLanguage ?? nothing}
      dir=${articleDirection(article)}
      @warta-load=${keepInside}
      @warta-error=${keepInside}
      @warta-impression=${keepInside}
    >
      <div class="layout">
        ${renderHead(article, level, locale)} ${this.#renderImage(image[0], 'lead')}
        ${body.map((block, at) => this.#renderBlock(block, article, at ? undefined : located, locale))}
        ${body.some(({ type }) => type === 'related') ? nothing : this.#renderRelated(related, article, locale, 'strip')}
        ${renderFoot(article, locale, article.url && this.link(article.url))}
      </div>
    </article>`;
  }

  #renderBlock(block: ArticleBlock, article: Article, place: string | undefined, locale: Locale): unknown {
    switch (block.type) {
      case 'paragraph': {
        const { text } = block;
        return paragraph(
          place && needsDateline(text, place) ? [html`<b part="dateline">${place}</b>`, ` – ${text}`] : text,
        );
      }
      case 'heading':
        return heading(Math.min(this.#level + 1, 6), block.text, 'subheading');
      case 'image':
        return this.#renderImage(block.image, '');
      case 'quote':
        return html`<warta-quote
          part="quote"
          lang=${locale.lang}
          .payload=${payloadOf(block.quote, article, { quotes: [block.quote] })}
        ></warta-quote>`;
      case 'related':
        return this.#renderRelated(block.links, article, locale, block.links.length > 1 ? 'list' : 'inline');
      case 'html':
        return this.#clean.get(block) ?? wordsOf(block.html).map(paragraph);
    }
  }

  #renderImage(image: ArticleImage | undefined, name: string): TemplateResult | typeof nothing {
    const frame = framed(this, image, '(min-width: 900px) 900px, 100vw');
    if (frame === nothing) return nothing;
    const { caption, creditText } = image ?? {};
    return html`<figure class=${name} part="figure">
      ${frame}
      ${
        caption || creditText
          ? html`<figcaption part="caption">
              ${caption} ${creditText ? html`<span class="meta" part="credit">${creditText}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderRelated(
    links: readonly ArticleLink[],
    article: Article,
    { lang }: Locale,
    layout: string,
  ): TemplateResult | typeof nothing {
    if (!links.length) return nothing;
    return html`<warta-baca-juga
      part="related"
      lang=${lang}
      campaign=${this.campaign ?? nothing}
      layout=${layout}
      .payload=${payloadOf(links, article, { related: links })}
    ></warta-baca-juga>`;
  }

  /** Sends the HTML of an article through the sanitiser; the words stay where that fails. */
  async #sanitise({ body, url }: Article, clean: Map<ArticleBlock, HTMLElement>): Promise<void> {
    const blocks = body.filter((block) => block.type === 'html');
    if (!blocks.length) return;
    try {
      const { htmlSheet, sanitiseHtml } = await this.importSanitiser();
      const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
      if (!adoptedStyleSheets.includes(htmlSheet())) adoptedStyleSheets.push(htmlSheet());
      for (const block of blocks) {
        // An element, as a fragment would be empty when it is drawn a second time.
        const node = document.createElement('div');
        node.className = 'html';
        node.part.add('html');
        node.append(sanitiseHtml(block.html, { baseUrl: url, headingLevel: this.#level }));
        clean.set(block, node);
      }
    } catch (error) {
      warn(`<${this.localName}> shows HTML as plain text: ${String(error)}`);
    }
    this.requestUpdate();
  }
}

const paragraph = (content: unknown) => html`<p part="paragraph">${content}</p>`;
