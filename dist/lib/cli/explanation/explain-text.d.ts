import type { Note } from '../../text/note.js';
import { type Terminal } from '../terminal/terminal.js';
type Colors = Terminal['outColors'];
/** The notes as a list, each with its place: `3:1  quote  “Kami sudah …”  who said it follows, 95 %`. */
export declare function listNotes(text: string, notes: readonly Note[]): Generator<string>;
/** The text in colours, paragraph by paragraph, and under each what was decided in it. */
export declare function paintText(text: string, notes: readonly Note[], colors: Colors): Generator<string>;
export {};
