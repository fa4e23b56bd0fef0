import { chooseLocale } from '../locale/choose-locale.js';
import { siteWords } from '../locale/site.js';
import { formatDateTime } from '../locale/format.js';
import { markup, attributes } from '../static/markup.js';
import { htmlPage } from './page.js';

/** The front page: the newest articles as links to their pages here. */
function indexPage(site, newest) {
    const words = siteWords(site.lang);
    return htmlPage(site, {
        lang: site.lang,
        title: site.title,
        canonical: site.base,
        up: '',
        main: markup `<h1>${words.newest}</h1>
<ul class="list">${newest.map((published) => markup `\n${entry(published, site.lang)}`)}
</ul>`,
    });
}
function entry({ article, path }, lang) {
    const { headline, description, datePublished, publisher, inLanguage = lang, dir } = article;
    const locale = chooseLocale(inLanguage);
    const meta = [
        publisher && markup `<cite>${publisher.name}</cite>`,
        datePublished &&
            markup `<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, locale)}</time>`,
    ].filter(Boolean);
    const line = meta.map((part, at) => (at ? markup ` · ${part}` : part));
    return markup `<li${attributes({ lang: inLanguage === lang ? undefined : inLanguage, dir })}><h2><a${attributes({ href: path })}>${headline}</a></h2>${description && markup `<p>${description}</p>`}${line.length > 0 && markup `<p class="meta">${line}</p>`}</li>`;
}

export { indexPage };
