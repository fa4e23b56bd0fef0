import { html, nothing, type TemplateResult } from 'lit';
import { sanitiser } from '../../lazy.js';
import { allWords } from '../../locale/all-words.js';
import type { Article, ArticleBlock, ArticleImage, ArticleLink } from '../../payload/article.js';
import { wordsOf } from '../../sanitise/words-of.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { plain } from '../../styles/plain.styles.js';
import { articleDirection } from '../direction.js';
import { heading, headingLevel, type HeadingLevel } from '../heading.js';
import { innerTheme } from '../inner-theme.js';
import { keepInside } from '../keep-inside.js';
import { framed } from '../picture.js';
import type { View, ViewHost } from '../view.js';
import { articleStyles } from './article.styles.js';
import { needsDateline, payloadOf } from './blocks.js';
import { htmlCleaner, type CleanBlocks } from './clean-html.js';
import { renderFoot, renderHead } from './head-and-foot.js';

/** What a page sets on an article. */
export interface ArticleHost extends ViewHost {
  /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
  headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}

/** Draws a whole article; its HTML passes what `importSanitiser` fetches. */
export function articleView(importSanitiser: typeof sanitiser): View<ArticleHost, Article> {
  const cleanHtml = htmlCleaner(importSanitiser);
  return {
    styles: [plain, focalPoint, articleStyles],
    render(host, article) {
      const level = headingLevel(host.headingLevel);
      return renderArticle(host, article, level, cleanHtml(host, article, level));
    },
  };
}

export const view: View<ArticleHost, Article> = articleView(sanitiser);

function renderArticle(host: ViewHost, article: Article, level: HeadingLevel, clean: CleanBlocks): TemplateResult {
  const { body, image, inLanguage, located, related } = article;
  const locale = allWords(host.locale);

  function renderBlock(block: ArticleBlock, place: string | undefined): unknown {
    switch (block.type) {
      case 'paragraph': {
        const { text } = block;
        return paragraph(
          place && needsDateline(text, place) ? [html`<b part="dateline">${place}</b>`, ` – ${text}`] : text,
        );
      }
      case 'heading':
        return heading(Math.min(level + 1, 6), block.text, 'subheading');
      case 'image':
        return renderImage(host, block.image, '');
      case 'quote':
        return html`<warta-quote
          part="quote"
          lang=${locale.lang}
          campaign=${host.campaign ?? nothing}
          theme=${innerTheme(host)}
          .payload=${payloadOf(block.quote, article, { quotes: [block.quote] })}
        ></warta-quote>`;
      case 'related':
        return renderRelated(host, block.links, article, block.links.length > 1 ? 'list' : 'inline');
      case 'html':
        return clean.get(block) ?? wordsOf(block.html).map(paragraph);
    }
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
      ${renderHead(article, level, locale)} ${renderImage(host, image[0], 'lead')}
      ${body.map((block, at) => renderBlock(block, at ? undefined : located))}
      ${body.some(({ type }) => type === 'related') ? nothing : renderRelated(host, related, article, 'strip')}
      ${renderFoot(article, locale, article.url && host.link(article.url))}
    </div>
  </article>`;
}

function renderImage(host: ViewHost, image: ArticleImage | undefined, name: string): TemplateResult | typeof nothing {
  const frame = framed(host, image, '(min-width: 900px) 900px, 100vw');
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

const paragraph = (content: unknown) => html`<p part="paragraph">${content}</p>`;

function renderRelated(
  host: ViewHost,
  links: readonly ArticleLink[],
  article: Article,
  layout: string,
): TemplateResult | typeof nothing {
  if (!links.length) return nothing;
  return html`<warta-baca-juga
    part="related"
    lang=${host.locale.lang}
    campaign=${host.campaign ?? nothing}
    theme=${innerTheme(host)}
    layout=${layout}
    .payload=${payloadOf(links, article, { related: links })}
  ></warta-baca-juga>`;
}
