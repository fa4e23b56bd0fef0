import type { Note } from '../../text/note.js';
import { stretches } from '../../text/stretches.js';
import { lineIndex } from '../positions/line-index.js';
import { printable, type Terminal } from '../terminal/terminal.js';
import { KINDS } from './kinds.js';

type Colors = Terminal['outColors'];

/** Longer pieces of the text are cut in the list. */
const MAX_WORDS = 60;

/** The notes as a list, each with its place: `3:1  quote  “Kami sudah …”  who said it follows, 95 %`. */
export function* listNotes(text: string, notes: readonly Note[]): Generator<string> {
  const positionOf = lineIndex(text);
  for (const note of notes) {
    const { line, column } = positionOf(note.start);
    const place = note.end > note.start ? `${line}:${column}` : '';
    const words = text.slice(note.start, note.end);
    yield `${place.padEnd(9)}${tell(note)}${words === '' ? '' : `  ⟨${shorten(words)}⟩`}\n`;
  }
}

/** The text in colours, paragraph by paragraph, and under each what was decided in it. */
export function* paintText(text: string, notes: readonly Note[], colors: Colors): Generator<string> {
  const placed = notes.filter(({ start, end }) => end > start);
  for (const note of notes) if (note.end === note.start) yield `${colors.gray(`· ${tell(note)}`)}\n`;
  yield '\n';
  const parts = stretches(text.length, placed);
  let part = 0;
  let noted = 0;
  for (const { 0: line, index } of text.matchAll(/.*(?:\r\n?|\n)|.+$/g)) {
    const end = index + line.length;
    let painted = '';
    for (let at = index; at < end;) {
      while ((parts[part]?.end ?? end) <= at) part++;
      const { end: stop = end, note } = parts[part] ?? {};
      painted += paint(text.slice(at, Math.min(stop, end)), note, colors);
      at = Math.min(stop, end);
    }
    yield `${painted.trimEnd()}\n`;
    for (let note = placed[noted]; note && note.start < end; note = placed[++noted])
      yield `  ${colors[KINDS[note.kind].color]('▏')}${colors.gray(tell(note))}\n`;
  }
}

const paint = (words: string, note: Note | undefined, colors: Colors): string => {
  const safe = printable(words.replace(/[\r\n]/g, ''));
  return note && safe !== '' ? colors[KINDS[note.kind].color](safe) : safe;
};

/** What was understood, and why. */
const tell = ({ kind, value, reason, confidence }: Note): string => {
  const understood = value === undefined ? '' : `${shorten(value)}: `;
  return `${KINDS[kind].label.padEnd(11)}${understood}${printable(reason)}, ${Math.round(confidence * 100)} %`;
};

const shorten = (words: string): string => {
  const line = printable(words.replace(/\s+/g, ' ').trim());
  return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS).trimEnd()} …` : line;
};
