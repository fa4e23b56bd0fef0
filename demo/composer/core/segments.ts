import type { Note } from '../../../src/text/index.js';

/** A stretch of the text with the one note that is shown on it. */
export interface Segment {
  readonly text: string;
  readonly note?: Note | undefined;
  /** Whether this is the first stretch of its note; the note of a quote is cut where a name stands in it. */
  readonly isFirst: boolean;
}

/** Cuts the text at the notes. Of notes that overlap the shorter is on top, as a name inside of a sentence is. */
export function segmentsOf(text: string, notes: readonly Note[]): Segment[] {
  const shown = notes.filter(({ start, end }) => end > start);
  const cuts = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const seen = new Set<Note>();
  let next = 0;
  let open: Note[] = [];
  const segments: Segment[] = [];
  const sorted = [...shown].sort((a, b) => a.start - b.start);
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter((note) => note.end > start);
    for (; (sorted[next]?.start ?? Infinity) <= start; next++) open.push(...sorted.slice(next, next + 1));
    const [note] = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    segments.push({ text: text.slice(start, end), note, isFirst: note !== undefined && !seen.has(note) });
    if (note) seen.add(note);
  }
  return segments;
}
