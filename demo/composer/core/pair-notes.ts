import type { ArticlePayload } from '../../../src/payload/index.js';
import type { Note } from '../../../src/text/index.js';

/** Which quote or link of the payload a note is about. */
export interface Paired {
  readonly quote: ReadonlyMap<Note, number>;
  readonly link: ReadonlyMap<Note, number>;
}

/**
 * The converter writes one `quote` and one `speaker` (or `speaker-unknown`) note for each quote, sorted by their place. A
 * speaker without a cue of its own covers the quote itself; a cue belongs to the nearest quote that has none yet.
 */
export function pairNotes(notes: readonly Note[], { related = [] }: ArticlePayload, source: string): Paired {
  const quote = new Map<Note, number>();
  const quotes = notes.filter(({ kind }) => kind === 'quote');
  for (const [at, note] of quotes.entries()) quote.set(note, at);
  const speakers = notes.filter(({ kind }) => kind === 'speaker' || kind === 'speaker-unknown');
  const free = new Set(quotes.keys());
  const take = (note: Note, at: number) => {
    quote.set(note, at);
    free.delete(at);
  };
  const cues = speakers.filter((note) => {
    const at = quotes.findIndex(({ start, end }) => start === note.start && end === note.end);
    if (at >= 0) take(note, at);
    return at < 0;
  });
  for (const cue of cues) {
    const distance = (at: number) => {
      const { start, end } = quotes[at] ?? { start: Infinity, end: Infinity };
      return start >= cue.end ? start - cue.end : cue.start - end;
    };
    const [nearest] = [...free].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
    if (nearest !== undefined) take(cue, nearest);
  }
  const link = new Map<Note, number>();
  for (const note of notes.filter(({ kind }) => kind === 'related')) {
    const words = squeezed(source.slice(note.start, note.end));
    const at = related.findIndex(({ headline }) => words.includes(squeezed(headline)));
    if (at >= 0) link.set(note, at);
  }
  return { quote, link };
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
