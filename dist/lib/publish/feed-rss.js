import { attributes, markup } from '../static/markup.js';
import { feedBody } from './feed-body.js';
import { canonicalOf } from './site.js';

const NAMESPACES = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/**
 * The newest articles as RSS 2.0 (rssboard.org), whole. XML and HTML escape text alike, and what XML cannot hold at all was
 * removed when the article was read.
 */
function rssFeed(site, newest) {
    const self = attributes({ rel: 'self', type: 'application/rss+xml', href: `${site.base}feed.xml` });
    const latest = newest[0]?.article.datePublished;
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"${attributes(NAMESPACES)}>
<channel>
<title>${site.title}</title>
<link>${site.base}</link>
<atom:link${self}/>
<description>${site.title}</description>
<language>${site.lang}</language>${latest && element('lastBuildDate', rfc822(latest))}${newest.map((published) => item(published, site.lang))}
</channel>
</rss>
`.html;
}
function item(published, lang) {
    const { article, page } = published;
    const { headline, description, author, image, datePublished, dateModified, inLanguage } = article;
    return markup `
<item>${element('title', headline)}${element('link', canonicalOf(published))}${element('guid', page)}${[
        datePublished && element('pubDate', rfc822(datePublished)),
        dateModified && element('dcterms:modified', dateModified),
        author.map(({ name }) => element('dc:creator', name)),
        categories(article).map((name) => element('category', name)),
        inLanguage && element('dc:language', inLanguage),
        description && element('description', description),
        image[0] && media(image[0]),
        element('content:encoded', feedBody(article, lang)),
    ]}
</item>`;
}
/** The section first, as readers take the first category for it. */
const categories = ({ articleSection, keywords }) => [
    ...new Set([...(articleSection === undefined ? [] : [articleSection]), ...keywords]),
];
function media({ url, width, height, alt, caption, creditText }) {
    const about = [
        alt && element('media:description', alt),
        caption && element('media:text', caption),
        creditText && element('media:credit', creditText),
    ];
    return markup `\n<media:content${attributes({ url, medium: 'image', width, height })}>${about}</media:content>`;
}
/** An element of text, on a line of its own. */
const element = (name, text) => {
    const open = { html: `\n<${name}>` };
    const close = { html: `</${name}>` };
    return markup `${open}${text}${close}`;
};
/** The date as RFC 822 has it, in UTC. */
const rfc822 = (dateTime) => new Date(dateTime).toUTCString();

export { rssFeed };
