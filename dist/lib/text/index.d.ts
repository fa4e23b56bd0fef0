export { payloadFromText, type TextOptions, type TextResult } from './payload-from-text.js';
export type { Note, NoteKind } from './note.js';
