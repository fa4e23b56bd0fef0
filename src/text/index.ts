// The tables first: side by side they compress better than among the code.
import './words/verbs.js';
import './words/common.js';
import './words/places.js';
import './words/ranks.js';
import './words/organisations.js';
import './words/titles.js';
export { payloadFromText, type TextOptions, type TextResult } from './payload-from-text.js';
export type { Note, NoteKind } from './note.js';
