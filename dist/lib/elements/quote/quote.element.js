import { nothing, html } from 'lit';
import { PayloadError } from '../../payload/payload-error.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { articleDirection } from '../direction.js';
import { picture } from '../picture.js';
import { WartaElement } from '../warta-element.js';
import { quoteStyles } from './quote.styles.js';
import { textFragmentUrl } from './text-fragment.js';

/**
 * A quote block: what was said, by whom, with a link back to the very sentence.
 *
 * @element warta-quote
 * @slot - What stands there without the script, or when the quote cannot be shown: a blockquote.
 * @csspart base - The figure.
 * @csspart text - The blockquote.
 * @csspart footer - Speaker, role and portrait.
 * @csspart portrait - The frame of the speaker's picture.
 * @csspart image - The speaker's picture.
 * @csspart speaker - The name.
 * @csspart role - What the speaker is.
 * @csspart link - The link to the sentence in the article.
 * @cssprop --warta-font-mark - The face of the large quotation mark; a serif.
 * @cssstate loading - The payload is on its way.
 * @cssstate ready - The quote is shown.
 * @cssstate error - The fallback is shown because there is no quote.
 * @fires warta-load - The quote is shown.
 * @fires warta-error - Nothing could be shown.
 * @fires warta-link - The link is about to be followed; cancelable.
 * @fires warta-impression - Half of the quote was on the screen for a second.
 */
class WartaQuote extends WartaElement {
    static styles = [tokens, shared, focalPoint, quoteStyles];
    static properties = {
        index: {},
    };
    #brokenPicture;
    renderArticle(article) {
        const quote = quoteAt(article, this.index);
        const { text, speaker } = quote;
        const url = quote.source?.url ?? article.url;
        const lang = quote.inLanguage ?? article.inLanguage;
        const { locale } = this;
        return html `<figure class="base block" part="base" lang=${lang ?? nothing} dir=${articleDirection(article)}><div class="layout"><blockquote class="text" part="text" cite=${url ?? nothing}><p>${text}</p></blockquote>${speaker ? html `<figcaption class="footer" part="footer">${this.#renderSpeaker(speaker)}</figcaption>` : nothing} ${url
            ? html `<a class="source" part="link" data-kind="quote" lang=${locale.lang} href=${textFragmentUrl(url, text)}>${locale.readInArticle}</a>`
            : nothing}</div></figure>`;
    }
    #renderSpeaker({ name, jobTitle, image }) {
        const drop = () => {
            this.#brokenPicture = image?.url;
            this.requestUpdate();
        };
        const isShown = image && image.url !== this.#brokenPicture;
        return html `${isShown ? html `<span class="frame portrait" part="portrait">${picture(image, '48px', drop)}</span>` : nothing} <span class="who"><cite class="speaker" part="speaker">${name}</cite> ${jobTitle ? html `<span class="role" part="role">${jobTitle}</span>` : nothing}</span>`;
    }
}
function quoteAt({ quotes }, index) {
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

export { WartaQuote };
