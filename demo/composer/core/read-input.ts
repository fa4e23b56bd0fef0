import {
  detectFormat,
  readFeed,
  readPayload,
  type ArticlePayload,
  type Format,
  type PayloadWarning,
} from '../../../src/payload/index.js';
import { toPayload } from '../../../src/payload/to-payload.js';
import { payloadFromText, type Note } from '../../../src/text/index.js';

/** What was found in what the editor has given. */
export interface Reading {
  readonly format: Format | 'text' | 'nothing';
  readonly title?: string | undefined;
  readonly payloads: readonly ArticlePayload[];
  /** The decisions of the converter, where the source is an article as it was written. */
  readonly notes: readonly Note[];
  /** What the reader of the format dropped, with its place in the source. */
  readonly warnings: readonly PayloadWarning[];
  /** Why there is nothing to show. */
  readonly error?: Error | undefined;
}

const LOOKS_LIKE_DATA = /^\s*(?:[[{]|<\?xml|<rss\b|<feed\b|<rdf:RDF\b)/u;

/** Reads text, JSON of any format, RSS or Atom; never throws. */
export function readInput(source: string): Reading {
  const nothing = { payloads: [], notes: [], warnings: [] };
  if (source.trim() === '') return { format: 'nothing', ...nothing };
  const format = detectFormat(source);
  if (!format && !LOOKS_LIKE_DATA.test(source)) {
    const { payload, notes } = payloadFromText(source);
    return { format: 'text', payloads: [payload], notes, warnings: [] };
  }
  const warnings: PayloadWarning[] = [];
  try {
    const { title, items } = readFeed(source, { onWarning: (warning) => warnings.push(warning) });
    // A single article that cannot be shown has a reason of its own.
    const articles = items.length ? items : [readPayload(source)];
    return { format: format ?? 'nothing', title, payloads: articles.map(toPayload), notes: [], warnings };
  } catch (error) {
    return {
      format: format ?? 'nothing',
      ...nothing,
      warnings,
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}
