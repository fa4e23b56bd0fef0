import type { NoteKind } from '../../text/note.js';
import type { Terminal } from '../terminal/terminal.js';
type Colors = Terminal['outColors'];
type Color = Exclude<keyof Colors, 'isColorSupported'>;
/** How each kind of decision looks, and what it is in a word or two. */
export declare const KINDS: Readonly<Record<NoteKind, {
    readonly color: Color;
    readonly label: string;
}>>;
export {};
