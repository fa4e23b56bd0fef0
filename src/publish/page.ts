import { direction } from '../locale/choose-locale.js';
import type { Article } from '../payload/article.js';
import { attributes, markup, type Markup } from '../static/markup.js';
import type { Site } from './site.js';

/** What a page of the site says and shows. */
export interface Page {
  readonly lang: string;
  readonly dir?: Article['dir'];
  readonly title: string;
  readonly description?: string | undefined;
  readonly canonical: string;
  /** The way from the page up to the base, `../../../`. */
  readonly up: string;
  /** More of the head. */
  readonly head?: Markup | undefined;
  readonly main: Markup;
}

/** A whole HTML document. It needs no script, and its only style is a file, so the strictest policy will do. */
export function htmlPage(site: Site, { lang, dir, title, description, canonical, up, head, main }: Page): string {
  const root = attributes({ lang, dir: dir ?? (direction(lang) === 'rtl' ? 'rtl' : undefined) });
  return markup`<!doctype html>
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
export const link = (values: Readonly<Record<string, string>>): Markup => markup`<link${attributes(values)}>`;

/** A `<meta>` on a line of its own; nothing without content. */
export const meta = (name: string, content: string | number | undefined): Markup | undefined =>
  content === undefined || content === '' ? undefined : markup`\n<meta${attributes({ name, content })}>`;

/** A `<meta>` of Open Graph, which is RDFa and has properties. */
export const property = (name: string, content: string | number | undefined): Markup | undefined =>
  content === undefined || content === '' ? undefined : markup`\n<meta${attributes({ property: name, content })}>`;
