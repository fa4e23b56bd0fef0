import type { Article, ArticlePayload } from '../../../src/payload/index.js';
import { readPayload } from '../../../src/payload/index.js';
import { frameAddress } from '../../../src/frame/address.js';
import { snippet, toJsonLd } from '../../../src/static/index.js';
import { attributes, markup } from '../../../src/static/markup.js';
import { content } from '../../../src/static/snippet.js';
import { tokensOf, variantOf, type OutputName, type View } from './view.js';

/** What is to be written out. */
export interface Material {
  readonly article: Article;
  readonly payload: ArticlePayload;
  /** All articles of the source, the corrected one among them. */
  readonly feed: {
    readonly version: '1.0';
    readonly title?: string | undefined;
    readonly items: readonly ArticlePayload[];
  };
  readonly view: View;
  /** `dist/sri.json`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Of the frame; pixels. */
  readonly frameHeight: number;
}

export interface Output {
  readonly code: string;
  /** The name under which it is saved. */
  readonly file: string;
  readonly type: string;
}

/**
 * The code to copy.
 *
 * @throws {PayloadError} when the article lacks what the element shows
 * @throws {TypeError} when an address is none
 */
export function outputOf(name: OutputName, material: Material): Output {
  const { payload, view, feed } = material;
  const shown = view.element === 'feed' ? feed : payload;
  switch (name) {
    case 'script':
      return html(styles(view) + element(shown, material, 'classic'));
    case 'module':
      return html(styles(view) + element(shown, material, 'module'));
    case 'iframe':
      return html(frame(material));
    case 'html':
      return html(`${content(shown, { element: view.element, index: quoteOf(view) }).fallback.html}\n`);
    case 'react':
      return { code: react(shown, view), file: 'berita.tsx', type: 'text/typescript' };
    case 'json':
      return { code: `${JSON.stringify(shown, null, 2)}\n`, file: 'berita.json', type: 'application/json' };
    case 'json-ld':
      return html(jsonLd(material));
  }
}

const html = (code: string): Output => ({ code, file: 'berita.html', type: 'text/html' });

function element(shown: unknown, { view, hashes }: Material, script: 'classic' | 'module'): string {
  return snippet(shown, {
    element: view.element,
    variant: variantOf(view),
    index: quoteOf(view),
    script,
    base: view.base,
    integrity: hashes,
    ...(view.src && { src: view.src }),
  });
}

const quoteOf = ({ element, quote }: View) => (element === 'quote' ? quote : undefined);

function styles(view: View): string {
  const tokens = tokensOf(view);
  if (!tokens.length) return '';
  return `<style>\nwarta-${view.element} {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n</style>\n`;
}

/** The page that a CMS without scripts puts into an iframe; it loads the payload from its address. */
function frame({ view, article, feed, frameHeight }: Material): string {
  if (!view.src) throw new TypeError('src');
  const { element: name } = view;
  const src = frameAddress(view.base, {
    element: name,
    src: new URL(view.src).href,
    [kindOf(name)]: variantOf(view),
    index: quoteOf(view) ? String(view.quote) : undefined,
  });
  const title = name === 'feed' ? (feed.title ?? article.headline) : article.headline;
  const size = { width: '100%', height: frameHeight || undefined };
  return markup`<iframe${attributes({ src, title, ...size, loading: 'lazy', style: 'border: 0' })}></iframe>\n`.html;
}

/** What a variant is called on the element. */
const kindOf = (name: View['element']) => (name === 'feed' || name === 'baca-juga' ? 'layout' : 'variant');

function react(shown: unknown, view: View): string {
  const { element: name } = view;
  const variant = variantOf(view);
  const given = [
    variant && `${kindOf(name)}="${variant}"`,
    name === 'quote' && view.quote > 0 && `index={${view.quote}}`,
  ];
  const attributes = [...given.filter(Boolean), 'payload={payload}'].join(' ');
  const css = styles(view)
    .replace(/<\/?style>\n/gu, '')
    .trim();
  return `import type { ${name === 'feed' ? 'FeedPayload' : 'ArticlePayload'} } from 'warta';
import type {} from 'warta/react';
import 'warta/${name}/define';
${css && `\n/* CSS:\n${css}\n*/\n`}
const payload: ${name === 'feed' ? 'FeedPayload' : 'ArticlePayload'} = ${JSON.stringify(shown, null, 2)};

export function Berita() {
  return <warta-${name} ${attributes} />;
}
`;
}

function jsonLd({ article, feed, view }: Material): string {
  const articles = view.element === 'feed' ? feed.items.map((item) => readPayload(item)) : [article];
  const nodes = articles.map(toJsonLd);
  const json = JSON.stringify(nodes.length === 1 ? nodes[0] : nodes, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">\n${json}\n</script>\n`;
}
