import { nothing, html } from 'lit';
import { sanitiser } from '../../lazy.js';
import { allWords } from '../../locale/all-words.js';
import { wordsOf } from '../../sanitise/words-of.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { plain } from '../../styles/plain.styles.js';
import { articleDirection } from '../direction.js';
import { headingLevel, heading } from '../heading.js';
import { innerTheme } from '../inner-theme.js';
import { keepInside } from '../keep-inside.js';
import { framed } from '../picture.js';
import { articleStyles } from './article.styles.js';
import { payloadOf, needsDateline } from './blocks.js';
import { htmlCleaner } from './clean-html.js';
import { renderHead, renderFoot } from './head-and-foot.js';

/** Draws a whole article; its HTML passes what `importSanitiser` fetches. */
function articleView(importSanitiser) {
    const cleanHtml = htmlCleaner(importSanitiser);
    return {
        styles: [plain, focalPoint, articleStyles],
        render(host, article) {
            const level = headingLevel(host.headingLevel);
            return renderArticle(host, article, level, cleanHtml(host, article, level));
        },
    };
}
const view = articleView(sanitiser);
function renderArticle(host, article, level, clean) {
    const { body, image, inLanguage, located, related } = article;
    const locale = allWords(host.locale);
    function renderBlock(block, place) {
        switch (block.type) {
            case 'paragraph': {
                const { text } = block;
                return paragraph(place && needsDateline(text, place) ? [html `<b part="dateline">${place}</b>`, ` – ${text}`] : text);
            }
            case 'heading':
                return heading(Math.min(level + 1, 6), block.text, 'subheading');
            case 'image':
                return renderImage(host, block.image, '');
            case 'quote':
                return html `<warta-quote part="quote" lang=${locale.lang} campaign=${host.campaign ?? nothing} theme=${innerTheme(host)} .payload=${payloadOf(block.quote, article, { quotes: [block.quote] })}></warta-quote>`;
            case 'related':
                return renderRelated(host, block.links, article, block.links.length > 1 ? 'list' : 'inline');
            case 'html':
                return clean.get(block) ?? wordsOf(block.html).map(paragraph);
        }
    }
    return html `<article class="base" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(article)} @warta-load=${keepInside} @warta-error=${keepInside} @warta-impression=${keepInside}><div class="layout">${renderHead(article, level, locale)} ${renderImage(host, image[0], 'lead')} ${body.map((block, at) => renderBlock(block, at ? undefined : located))} ${body.some(({ type }) => type === 'related') ? nothing : renderRelated(host, related, article, 'strip')} ${renderFoot(article, locale, article.url && host.link(article.url))}</div></article>`;
}
function renderImage(host, image, name) {
    const frame = framed(host, image, '(min-width: 900px) 900px, 100vw');
    if (frame === nothing)
        return nothing;
    const { caption, creditText } = image ?? {};
    return html `<figure class=${name} part="figure">${frame} ${caption || creditText
        ? html `<figcaption part="caption">${caption} ${creditText ? html `<span class="meta" part="credit">${creditText}</span>` : nothing}</figcaption>`
        : nothing}</figure>`;
}
const paragraph = (content) => html `<p part="paragraph">${content}</p>`;
function renderRelated(host, links, article, layout) {
    if (!links.length)
        return nothing;
    return html `<warta-baca-juga part="related" lang=${host.locale.lang} campaign=${host.campaign ?? nothing} theme=${innerTheme(host)} layout=${layout} .payload=${payloadOf(links, article, { related: links })}></warta-baca-juga>`;
}

export { articleView, view };
