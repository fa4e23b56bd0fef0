import type { Line, Span } from './note.js';

/** The lines of a text without the white space at their ends; empty ones are left out. */
export const linesOf = (text: string): Line[] =>
  [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: text, index: begin }) => ({ text, begin, until: begin + text.length }));

/** A stretch without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const written = text.slice(span.begin, span.until).trimEnd();
  return { begin: span.begin + written.length - written.trimStart().length, until: span.begin + written.length };
}

/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const line of linesOf(text)) {
    const last = paragraphs.at(-1);
    const goesOn = last && /^[^.?!:;"”“)][^\S\n]*\n[^\S\n]*\p{Ll}$/u.test(text.slice(last.until - 1, line.begin + 1));
    paragraphs.push(goesOn ? { begin: paragraphs.pop()?.begin ?? 0, until: line.until } : line);
  }
  return paragraphs;
}

/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
export function masked(text: string, holes: readonly Span[]): string {
  let result = '';
  for (const { begin, until } of [...holes].sort((a, b) => a.begin - b.begin)) {
    const read = result.length;
    if (until > read)
      result += text.slice(read, begin) + text.slice(Math.max(begin, read), until).replace(/[^\n]/g, ' ');
  }
  return result + text.slice(result.length);
}

/** A stretch as plain text on one line. */
export const oneLine = (text: string, { begin, until }: Span): string =>
  text.slice(begin, until).replace(/\s+/g, ' ').trim();
