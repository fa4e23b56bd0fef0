import type { Note } from './note.js';

/** A stretch of a text, and the note that is to be seen in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly note: Note | undefined;
}

/**
 * Cuts a text where notes begin and end. Where notes lie in each other, the shortest is seen.
 *
 * @param notes - in the order of their beginnings
 */
export function stretches(length: number, notes: readonly Note[]): Stretch[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of notes) if (end > start) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const waiting = notes.filter(({ start, end }) => end > start);
  let next = 0;
  let open: Note[] = [];
  return sorted.slice(0, -1).map((start, index) => {
    for (; (waiting[next]?.start ?? Infinity) <= start; next++) open.push(...waiting.slice(next, next + 1));
    open = open.filter(({ end }) => end > start);
    const note = open.reduce<Note | undefined>(
      (shortest, one) => (shortest && shortest.end - shortest.start <= one.end - one.start ? shortest : one),
      undefined,
    );
    return { start, end: sorted[index + 1] ?? length, note };
  });
}
