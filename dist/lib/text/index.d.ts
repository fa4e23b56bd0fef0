import './words/titles.js';
import './words/organisations.js';
import './words/common.js';
import './words/verbs.js';
import './words/places.js';
import './words/ranks.js';
export { payloadFromText, type TextOptions, type TextResult } from './payload-from-text.js';
export type { Note, NoteKind } from './note.js';
