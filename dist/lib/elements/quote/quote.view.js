import { nothing, html } from 'lit';
import { allWords } from '../../locale/all-words.js';
import { PayloadError } from '../../payload/payload-error.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { plain } from '../../styles/plain.styles.js';
import { articleDirection } from '../direction.js';
import { framed } from '../picture.js';
import { quoteStyles } from './quote.styles.js';
import { shareButton } from './share-button.js';
import { textFragmentUrl } from './text-fragment.js';

/** Draws one quote of an article. */
const view = { styles: [plain, focalPoint, quoteStyles], render };
function render(host, article) {
    const quote = quoteAt(article, host.index);
    const { text, speaker, source, inLanguage = article.inLanguage } = quote;
    const page = source?.url ?? article.url;
    const url = page && host.link(textFragmentUrl(page, text));
    const { share } = host;
    const locale = allWords(host.locale);
    // An attribute without a value is an empty string.
    const isShared = (share ?? false) !== false && globalThis.isSecureContext;
    return html `<div class="base v-${host.variant === 'pull' ? 'pull' : 'block'}" part="base" lang=${inLanguage ?? nothing} dir=${articleDirection(quote.inLanguage ? quote : article)}><div class="layout"><blockquote class="text" part="text" cite=${page ?? nothing}><p>${text}</p></blockquote>${speaker
        ? html `<div class="footer" part="footer">${framed(host, speaker.image, '48px', 'portrait')}<p><cite class="speaker" part="speaker">${speaker.name}</cite> ${speaker.jobTitle ? html `<span class="meta role" part="role">${speaker.jobTitle}</span>` : nothing}</p></div>`
        : nothing}<div class="meta actions" lang=${locale.lang}>${url ? html `<a class="action" part="link" data-kind="quote" href=${url}>${host.label ?? locale.readInArticle}</a>` : nothing} ${isShared ? shareButton(locale, text, speaker?.name, url) : nothing}</div></div></div>`;
}
function quoteAt({ quotes }, index) {
    const at = Number(index ?? 0);
    const quote = quotes[at];
    if (!quote) {
        const reason = quotes.length ? `there are ${quotes.length} quotes, counted from 0` : 'there are no quotes';
        throw new PayloadError('no-article', `$.quotes[${Number.isNaN(at) ? String(index) : at}]`, reason);
    }
    return quote;
}

export { view };
