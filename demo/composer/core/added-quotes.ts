import type { ArticlePayload, Block, Quote } from '../../../src/payload/index.js';
import type { Note } from '../../../src/text/index.js';
import type { AddedQuote } from './document.js';

const OUTER_MARKS = /^[\s"“”„«»'‘’]+|[\s,"“”„«»'‘’]+$/gu;

/** The words of a quote without the marks around them, in one line. */
export const cleaned = (words: string): string => words.replace(/\s+/gu, ' ').replace(OUTER_MARKS, '');

/** A payload with the quotes that the editor has marked, behind those that were read. */
export function addQuotes(read: ArticlePayload, added: readonly AddedQuote[]): ArticlePayload {
  return added.reduce((payload, { words }) => {
    const quote: Quote = { text: cleaned(words) };
    const body = payload.body && placed(payload.body, quote);
    return { ...payload, quotes: [...(payload.quotes ?? []), quote], ...(body && { body }) };
  }, read);
}

/** A paragraph that is the quote and nothing else becomes its block; where it tells more, it stays as it is printed. */
function placed(body: readonly Block[], quote: Quote): Block[] {
  const at = quote.text
    ? body.findIndex((block) => block.type === 'paragraph' && cleaned(block.text) === quote.text)
    : -1;
  return at < 0 ? [...body] : body.with(at, { type: 'quote', quote });
}

/** One note for each, as a note that is open has to be known again after the next correction. */
const notes = new WeakMap<AddedQuote, Note>();

/** The note that marks an added quote in the source; none where the words stand there no longer. */
export function noteOf(quote: AddedQuote, source: string): Note | undefined {
  const { words, start } = quote;
  const end = start + words.length;
  if (start < 0 || !words || source.slice(start, end) !== words) return undefined;
  const known = notes.get(quote) ?? { kind: 'quote', start, end, reason: 'marked by hand', confidence: 1 };
  notes.set(quote, known);
  return known;
}
