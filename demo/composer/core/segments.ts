import type { Note } from '../../../src/text/index.js';
import { stretches } from '../../../src/text/stretches.js';

/** A stretch of the text with the one note that is shown on it. */
export interface Segment {
  readonly text: string;
  readonly note?: Note | undefined;
  /** Whether this is the first stretch of its note; the note of a quote is cut where a name stands in it. */
  readonly isFirst: boolean;
}

/** Cuts the text at the notes. Of notes that overlap the shorter is on top, as a name inside of a sentence is. */
export function segmentsOf(text: string, notes: readonly Note[]): Segment[] {
  const seen = new Set<Note>();
  const sorted = [...notes].sort((a, b) => a.start - b.start);
  return stretches(text.length, sorted).map(({ start, end, note }) => {
    const isFirst = note !== undefined && !seen.has(note);
    if (note) seen.add(note);
    return { text: text.slice(start, end), note, isFirst };
  });
}
