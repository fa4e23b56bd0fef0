import { nothing, html } from 'lit';
import { allWords } from '../../locale/all-words.js';
import { PayloadError } from '../../payload/payload-error.js';
import { button } from '../../styles/button.styles.js';
import { focalPoint } from '../../styles/focal-point.styles.js';
import { row } from '../../styles/row.styles.js';
import { articleDirection } from '../direction.js';
import { limit } from '../limit.js';
import { framed } from '../picture.js';
import { choose } from '../preset.js';
import { skipButton, skipEnd } from '../skip.js';
import { bacaJugaStyles } from './baca-juga.styles.js';
import { layouts } from './layouts.js';

/** To more links than these a reader with a keyboard may prefer a way past them. */
const FEW = 4;
/** Draws the links that an article is related to. */
const view = { styles: [button, focalPoint, row, bacaJugaStyles], render };
function render(host, article) {
    const name = choose(layouts, host.layout);
    const layout = layouts[name];
    const links = article.related.slice(0, limit(host.max ?? layout.max));
    if (!links.length)
        throw new PayloadError('no-article', '$.related', 'there are no related links');
    const locale = allWords(host.locale);
    const label = host.label ?? locale.readAlso;
    const isLong = links.length > FEW;
    return html `<nav class="base v-${name}" part="base" aria-label=${label} lang=${locale.lang} dir=${articleDirection(article)}>${isLong ? skipButton(locale) : nothing}<p class="label" part="label" aria-hidden="true">${label}</p><ol class="list ${layout.moves ? 'row' : ''}" part="list" role="list" lang=${article.inLanguage ?? nothing}>${links.map(({ headline, url, image }) => html `<li class="item teaser" part="item">${layout.picture ? framed(host, image, layout.picture) : nothing}<p class="headline" part="headline">${url ? html `<a part="link" data-kind="related" href=${host.link(url)}>${headline}</a>` : headline}</p></li>`)}</ol>${isLong ? skipEnd() : nothing}</nav>`;
}

export { view };
