import type { Listing } from '../listing.js';
import { PayloadError } from '../payload-error.js';
import { safeUrl } from '../safe-url.js';
import type { ReadContext } from '../shape.js';
import { isObject, pixels, textBlocks, type Loose } from '../values.js';

/** Where an article or a list of articles may stand in a node. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost'];

/** What takes the markup out of text that should have none, and a body of HTML apart. */
export interface MarkupTools {
  readonly plain: (value: unknown) => unknown;
  readonly blocks: (body: unknown) => unknown;
}

/** For documents without any markup. */
const noMarkup: MarkupTools = { plain: (value) => value, blocks: textBlocks };

/**
 * schema.org JSON-LD: every `NewsArticle`, `BlogPosting`, `Report`… in a node, a list or `@graph`, outer ones first.
 */
export function openNewsArticle(
  document: object,
  context: ReadContext,
  { plain, blocks } = noMarkup,
): Listing | undefined {
  // A node that is met again is not entered again, so cycles end; nothing recurses, so depth does no harm.
  const paths = new Map<unknown, string>([[document, '$']]);
  const known = new Map<unknown, Loose>();
  const found: [path: string, node: Loose][] = [];
  let isLinkedData = false;
  for (const [node, path] of paths) {
    const enter = (child: unknown, step: string) => {
      if (typeof child === 'object' && child && !paths.has(child)) paths.set(child, path + step);
    };
    if (Array.isArray(node)) node.forEach((child, index) => enter(child, `[${index}]`));
    if (!isObject(node)) continue;
    for (const name of INSIDE) enter(node[name], `['${name}']`);
    const id = node['@id'];
    if (id) known.set(id, { ...known.get(id), ...node });
    isLinkedData ||= '@type' in node || '@graph' in node;
    if (hasType(node, /(Article|Posting|Report)$/)) found.push([path, node]);
  }
  if (!isLinkedData) return undefined;

  /** The values of a property, one or many; a reference by `@id` gets what the document says of it. */
  const all = (value: unknown): unknown[] => {
    const list = isObject(value) ? (value['@list'] ?? value) : (value ?? []);
    return [list].flat(3).map((item: unknown) => (isObject(item) ? { ...known.get(item['@id']), ...item } : item));
  };
  const text = (value: unknown): unknown => {
    const [first] = all(value);
    return plain(isObject(first) ? (first['@value'] ?? first['name']) : first);
  };
  const address = (value: unknown): unknown => {
    const [first] = all(value);
    return plain(isObject(first) ? (first['url'] ?? first['contentUrl'] ?? first['@id']) : first);
  };
  const length = (value: unknown) => pixels(isObject(value) ? value['value'] : value);

  const images = (value: unknown) =>
    all(value)
      .map((image) => ({
        url: address(image),
        ...(isObject(image) && {
          width: length(image['width']),
          height: length(image['height']),
          caption: text(image['caption']),
          creditText: text(image['creditText']),
        }),
      }))
      // A reference that leads nowhere, and words such as "null" where an address should be.
      .filter(({ url }) => typeof url === 'string' && /^(?!.*#primaryimage).*[./]/.test(url));

  const parties = (value: unknown): unknown[] =>
    all(value).flatMap((party) =>
      isObject(party)
        ? all(party['name']).map((name) => ({
            name: text(name),
            type: hasType(party, /^Person$/) ? 'Person' : hasType(party, /Organization$/) ? 'Organization' : undefined,
            url: party['url'] && address(party['url']),
            image: images(party['image'])[0],
            logo: images(party['logo'])[0],
            jobTitle: text(party['jobTitle']),
          }))
        : { name: plain(party) },
    );

  const page = (node: Loose) => {
    const main = node['mainEntityOfPage'];
    return address(node['url'] ?? (main === true ? undefined : main));
  };

  const draft = (node: Loose, path: string): unknown => {
    const { articleBody, keywords } = node;
    const status = text(node['creativeWorkStatus']);
    if (typeof status === 'string' && /draft|cancel|withheld|embargo/i.test(status))
      throw new PayloadError('not-published', `${path}.creativeWorkStatus`, 'the publisher withholds it');
    const image = images(node['image']);
    return {
      version: '1.0',
      headline: text(node['headline'] ?? node['name']),
      url: page(node),
      id: text(node['identifier']),
      articleSection: text(node['articleSection']),
      description: text(node['description']),
      located: text(node['locationCreated']),
      image: image.length ? image : images(node['thumbnailUrl']),
      author: parties(node['author'] ?? node['creator']),
      publisher: parties(node['publisher'])[0],
      datePublished: text(node['datePublished'] ?? node['dateCreated']),
      dateModified: text(node['dateModified']),
      inLanguage: text(node['inLanguage']),
      keywords: all(keywords).flatMap((word) => {
        const words = text(word);
        return typeof words === 'string' ? words.split(',') : words;
      }),
      body: blocks(articleBody),
      copyrightNotice: text(node['copyrightNotice']),
      license: node['license'] && address(node['license']),
      expires: text(node['expires']),
    };
  };

  return {
    items: found.map(([path, node]) => {
      const url = page(node);
      const baseUrl = (typeof url === 'string' ? safeUrl(url, context.baseUrl) : undefined) ?? context.baseUrl;
      return { path, context: { ...context, baseUrl }, draft: () => draft(node, path) };
    }),
  };
}

const hasType = (node: Loose, type: RegExp): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
