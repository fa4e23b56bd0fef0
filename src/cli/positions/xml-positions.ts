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
  /** The beginning of each item and of its first child of each name; items in items belong to the outer one. */
  const items: { readonly start: number; readonly children: Map<string, number> }[] = [];
  let depth = 0;
  let itemDepth = 0;

  const parser = new SaxesParser({ position: true });
  parser.on('error', ({ message }) => {
    if (faults.length < MAX_FAULTS)
      faults.push({ position: positionOf(parser.position), message: message.replace(/^\d+:\d+: /, '') });
  });
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
  parser.write(text).close();

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
