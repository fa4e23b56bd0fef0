import { direction } from '../locale/choose-locale.js';
import { attributes, markup } from '../static/markup.js';

/** A whole HTML document. It needs no script, and its only style is a file, so the strictest policy will do. */
function htmlPage(site, { lang, dir, title, description, canonical, up, head, main }) {
    const root = attributes({ lang, dir: dir ?? (direction(lang) === 'rtl' ? 'rtl' : undefined) });
    return markup `<!doctype html>
<html${root}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${description && meta('description', description)}
${link({ rel: 'canonical', href: canonical })}
${link({ rel: 'stylesheet', href: `${up}${site.assets}page.css` })}
${link({ rel: 'alternate', type: 'application/rss+xml', title: site.title, href: `${site.base}feed.xml` })}
${link({ rel: 'alternate', type: 'application/feed+json', title: site.title, href: `${site.base}feed.json` })}${head}
</head>
<body>
<header class="site"><a${attributes({ href: up || './', rel: 'home' })}>${site.title}</a></header>
<main>
${main}
</main>
</body>
</html>
`.html;
}
/** A `<link>`. */
const link = (values) => markup `<link${attributes(values)}>`;
/** A `<meta>` on a line of its own; nothing without content. */
const meta = (name, content) => content === undefined || content === '' ? undefined : markup `\n<meta${attributes({ name, content })}>`;
/** A `<meta>` of Open Graph, which is RDFa and has properties. */
const property = (name, content) => content === undefined || content === '' ? undefined : markup `\n<meta${attributes({ property: name, content })}>`;

export { htmlPage, link, meta, property };
