import { decodeEntities } from '../markup.js';

/** An element of a feed. */
export interface XmlElement {
  /** In lower case, with its prefix: `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text that stands directly in it, as it is written. */
  text: string;
  /** Whether some of the text stood in a CDATA section, where entities are those of the HTML within. */
  isCdata: boolean;
  /** Where its content begins and ends in the source. */
  readonly start: number;
  end: number;
}

/** Feeds nest a dozen levels; what is deeper counts as the text around it. */
const MAX_DEPTH = 100;
/** More than 500 articles have; what follows is not looked at. */
const MAX_ELEMENTS = 100_000;
/** Begins only where a space was, so that a long word is tried once. */
const ATTRIBUTE = /(?<=\s)([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Prefixes under which feeds write what other feeds write without. */
const PLAIN_PREFIX = /^(\/?)(?:atom|a10|rss|rdf):/;

/**
 * The elements of an XML document, read in one pass and forgivingly: tags may be left open, ampersands bare. A doctype is
 * skipped, so no entity is ever declared, let alone expanded, and nothing is fetched.
 *
 * @returns a nameless element that holds the root
 */
export function parseXml(source: string): XmlElement {
  const root = element('', '', 0);
  const stack = [root];
  let count = 0;
  let tagEnd = -1;
  let at = 0;
  while (at < source.length && count < MAX_ELEMENTS) {
    const top = stack.at(-1) ?? root;
    const open = source.indexOf('<', at);
    if (open !== at) top.text += source.slice(at, open < 0 ? source.length : open);
    if (open < 0) break;
    if (source.startsWith('<!--', open)) at = after(source, '-->', open);
    else if (source.startsWith('<![CDATA[', open)) {
      at = after(source, ']]>', open);
      top.text += source.slice(open + 9, at).replace(/\]\]>$/, '');
      top.isCdata = true;
    } else if (source.startsWith('<?', open)) at = after(source, '?>', open);
    else if (/^<!doctype/i.test(source.slice(open, open + 9))) {
      const close = after(source, '>', open);
      at = source.slice(open, close).includes('[') ? after(source, '>', after(source, ']', open)) : close;
    } else {
      // Looked for only when the last one is behind, so that many brackets without an end cost no more than one.
      if (tagEnd < open) tagEnd = source.indexOf('>', open);
      if (tagEnd < 0) break;
      at = tagEnd + 1;
      const tag = source.slice(open + 1, tagEnd);
      const name = /^\/?[a-z_][^\s/<>]*/i.exec(tag)?.[0].toLowerCase().replace(PLAIN_PREFIX, '$1');
      if (!name || tag.includes('<')) {
        top.text += '<';
        at = open + 1;
      } else if (name.startsWith('/')) {
        const index = stack.findLastIndex((element) => `/${element.name}` === name);
        if (index > 0) for (const closed of stack.splice(index)) closed.end = open;
      } else {
        const child = element(name, tag, at);
        count++;
        top.children.push(child);
        if (tag.endsWith('/')) child.end = at;
        else if (stack.length < MAX_DEPTH) stack.push(child);
      }
    }
  }
  for (const left of stack) left.end = source.length;
  return root;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function element(name: string, tag: string, start: number): XmlElement {
  // Without a prototype, since a document may name an attribute `__proto__`.
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, key = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? '');
  }
  return { name, attributes, children: [], text: '', isCdata: false, start, end: start };
}
