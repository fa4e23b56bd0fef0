import { chooseLocale } from '../locale/choose-locale.js';
import { siteWords } from '../locale/site.js';
import { formatDateTime } from '../locale/format.js';
import { attributes, markup, type Markup } from '../static/markup.js';
import { htmlPage } from './page.js';
import type { Published, Site } from './site.js';

/** The front page: the newest articles as links to their pages here. */
export function indexPage(site: Site, newest: readonly Published[]): string {
  const words = siteWords(site.lang);
  return htmlPage(site, {
    lang: site.lang,
    title: site.title,
    canonical: site.base,
    up: '',
    main: markup`<h1>${words.newest}</h1>
<ul class="list">${newest.map((published) => markup`\n${entry(published, site.lang)}`)}
</ul>`,
  });
}

function entry({ article, path }: Published, lang: string): Markup {
  const { headline, description, datePublished, publisher, inLanguage = lang, dir } = article;
  const locale = chooseLocale(inLanguage);
  const meta = [
    publisher && markup`<cite>${publisher.name}</cite>`,
    datePublished &&
      markup`<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, locale)}</time>`,
  ].filter(Boolean);
  const line = meta.map((part, at) => (at ? markup` · ${part}` : part));
  return markup`<li${attributes({ lang: inLanguage === lang ? undefined : inLanguage, dir })}><h2><a${attributes({ href: path })}>${headline}</a></h2>${
    description && markup`<p>${description}</p>`
  }${line.length > 0 && markup`<p class="meta">${line}</p>`}</li>`;
}
