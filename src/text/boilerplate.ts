import type { Span, TakeNote } from './note.js';
import { NOISE_INSIDE, NOISE_LINES } from './words/noise.js';

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST = 260;

/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
export function findBoilerplate(text: string, lines: readonly Span[], note: TakeNote): Span[] {
  const found: Span[] = [];
  const drop = (start: number, end: number, why: string) => {
    found.push({ start, end });
    note('dropped', { start, end }, why, 0.9);
  };
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const why = line.length < LONGEST && NOISE_LINES.find(([pattern]) => pattern.test(line))?.[1];
    if (why) drop(start, end, why);
    else
      for (const match of line.matchAll(NOISE_INSIDE))
        drop(start + match.index, start + match.index + match[0].length, 'page marker');
  }
  return found;
}
