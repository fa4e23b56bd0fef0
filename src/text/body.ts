import type { Block, Quote } from '../payload/payload.js';
import type { Span } from './note.js';
import { oneLine } from './paragraphs.js';
import type { Related } from './related.js';
import type { Statement } from './statements.js';

/** A quote and the words around it that its block replaces. */
export interface PlacedQuote {
  readonly statement: Statement;
  readonly quote: Quote;
}

/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
export function bodyOf(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly PlacedQuote[],
  related: readonly Related[],
): Block[] {
  const blocks: Block[] = [];
  let nextRelated = 0;
  let nextQuote = 0;
  let read = 0;
  const paragraph = (start: number, end: number) => {
    const written = oneLine(text, { start, end });
    if (/[\p{L}\p{N}]/u.test(written)) blocks.push({ type: 'paragraph', text: written });
  };
  const pointTo = (before: number) => {
    for (; nextRelated < related.length; nextRelated++) {
      const item = related[nextRelated];
      if (!item || item.start >= before) return;
      if (item.links.length > 0) blocks.push({ type: 'related', links: [...item.links] });
    }
  };
  for (const { start, end } of paragraphs) {
    pointTo(start);
    read = Math.max(read, start);
    for (;;) {
      const placed = quotes[nextQuote];
      const pointer = related[nextRelated];
      if (pointer && pointer.start < end && (!placed || pointer.start < placed.statement.from)) {
        paragraph(read, Math.max(read, pointer.start));
        read = Math.max(read, pointer.end);
        pointTo(pointer.start + 1);
        continue;
      }
      if (!placed || placed.statement.from >= end) break;
      nextQuote++;
      const { statement, quote } = placed;
      if (!standsApart(text, statement, read, quote)) continue;
      paragraph(read, statement.from);
      blocks.push({ type: 'quote', quote });
      read = Math.max(statement.to, statement.cue.end);
    }
    paragraph(read, end);
    read = Math.max(read, end);
  }
  pointTo(Infinity);
  return blocks;
}

/** Whether a quote can leave its paragraph: a sentence of its own, a speaker who is told, nothing else in the cue. */
function standsApart(text: string, statement: Statement, read: number, quote: Quote): boolean {
  if (!statement.isBareCue || !quote.speaker) return false;
  const before = text.slice(Math.max(read, statement.from - 20), statement.from).trim();
  return statement.from >= read && (before === '' || /[.?!:”"]$/.test(before));
}
