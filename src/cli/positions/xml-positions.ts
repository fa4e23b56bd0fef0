import { SaxesParser } from 'saxes';
import type { Locate } from './json-positions.js';
import { lineIndex, type Position } from './line-index.js';
import { pathSteps } from './path-steps.js';

/** Something in which a document is not well-formed XML. */
export interface XmlFault {
  readonly position: Position;
  readonly message: string;
}

/** More of them say nothing new. */
const MAX_FAULTS = 5;
/** The commonest fault, after which a strict parser is lost; in CDATA and in comments it is none. */
const BARE_AMPERSAND = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]{0,40});)/gi;
const ITEM = /^(?:item|entry)$/;
/** Prefixes that the reader of feeds looks through. */
const PLAIN_PREFIX = /^(?:atom|a10|rss|rdf):/;
/** What a field of an RSS item is called in other feeds. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  pubdate: ['published', 'dc:date', 'date', 'issued', 'updated'],
  updated: ['dcterms:modified', 'modified'],
  'media:content': ['media:thumbnail', 'enclosure', 'image', 'itunes:image'],
  link: ['guid'],
  guid: ['id'],
  language: ['dc:language'],
};

/** Where the items of a feed and their fields stand, and what a strict parser has against the document. */
export function xmlPositions(text: string): { readonly locate: Locate; readonly faults: readonly XmlFault[] } {
  const positionOf = lineIndex(text);
  const faults: XmlFault[] = [];
  const addFault = (offset: number, message: string) => {
    if (faults.length < MAX_FAULTS) faults.push({ position: positionOf(offset), message });
  };
  /** The beginning of each item and of its first child of each name; items in items belong to the outer one. */
  const items: { readonly start: number; readonly children: Map<string, number> }[] = [];
  let depth = 0;
  let itemDepth = 0;

  const readable = text.replace(BARE_AMPERSAND, (found, offset: number) => {
    if (found !== '&') return found;
    addFault(offset, 'an ampersand is written &amp;');
    return ' ';
  });

  const parser = new SaxesParser({ position: true });
  parser.on('error', ({ message }) => addFault(parser.position, message.replace(/^\d+:\d+: /, '')));
  parser.on('opentagstart', ({ name }) => {
    depth++;
    const plain = name.toLowerCase().replace(PLAIN_PREFIX, '');
    const start = text.lastIndexOf('<', parser.position - 1);
    if (itemDepth === 0 && ITEM.test(plain)) {
      itemDepth = depth;
      items.push({ start, children: new Map() });
    } else if (itemDepth > 0 && depth === itemDepth + 1) {
      const children = items.at(-1)?.children;
      if (!children?.has(plain)) children?.set(plain, start);
    }
  });
  parser.on('closetag', () => {
    if (depth === itemDepth) itemDepth = 0;
    depth--;
  });
  parser.write(readable).close();

  const locate: Locate = (path) => {
    const [, index, field = ''] = pathSteps(path);
    const item = typeof index === 'number' ? items[index] : undefined;
    if (!item) return undefined;
    const name = String(field).toLowerCase();
    const names = [name, ...(OTHER_NAMES[name] ?? [])];
    const child = names.map((one) => item.children.get(one)).find((start) => start !== undefined);
    return positionOf(child ?? item.start);
  };
  return { locate, faults };
}
