import type { NoteKind } from '../../text/note.js';
import type { Terminal } from '../terminal/terminal.js';

type Colors = Terminal['outColors'];
type Color = Exclude<keyof Colors, 'isColorSupported'>;

/** How each kind of decision looks, and what it is in a word or two. */
export const KINDS: Readonly<Record<NoteKind, { readonly color: Color; readonly label: string }>> = {
  repair: { color: 'gray', label: 'mended' },
  language: { color: 'gray', label: 'language' },
  headline: { color: 'bold', label: 'headline' },
  place: { color: 'yellow', label: 'place' },
  publisher: { color: 'yellow', label: 'publisher' },
  author: { color: 'yellow', label: 'author' },
  date: { color: 'blue', label: 'date' },
  published: { color: 'blue', label: 'published' },
  related: { color: 'magenta', label: 'related' },
  dropped: { color: 'gray', label: 'dropped' },
  person: { color: 'cyan', label: 'person' },
  quote: { color: 'green', label: 'quote' },
  'not-a-quote': { color: 'gray', label: 'no quote' },
  speaker: { color: 'cyan', label: 'speaker' },
  'speaker-unknown': { color: 'red', label: 'no speaker' },
  unbalanced: { color: 'red', label: 'unbalanced' },
};
