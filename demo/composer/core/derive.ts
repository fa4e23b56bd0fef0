import type { ArticlePayload } from '../../../src/payload/index.js';
import type { Note } from '../../../src/text/index.js';
import { applyEdits, type Edited } from './apply-edits.js';
import { check, type Checked } from './check.js';
import type { Doc } from './document.js';
import { pairNotes, type Paired } from './pair-notes.js';
import { readInput, type Reading } from './read-input.js';

/** Everything that follows from a document. */
export interface Derived extends Checked {
  readonly reading: Reading;
  /** What was read, before the corrections. */
  readonly read: ArticlePayload | undefined;
  readonly edited: Edited | undefined;
  readonly paired: Paired;
  /** The names of everybody who speaks, to choose from. */
  readonly people: readonly string[];
  readonly feed: { readonly version: '1.0'; readonly title?: string; readonly items: readonly ArticlePayload[] };
}

let latest: { readonly source: string; readonly reading: Reading } | undefined;

/** Reads the source, unless it is the one that was read last, and puts the corrections on it. */
export function derive(doc: Doc): Derived {
  if (latest?.source !== doc.source) latest = { source: doc.source, reading: readInput(doc.source) };
  const { reading } = latest;
  const { payloads, notes, title } = reading;
  const read = payloads[doc.item] ?? payloads[0];
  const edited = read && applyEdits(read, doc);
  const { article, messages } = edited ? check(edited) : { article: undefined, messages: [] };
  const items = payloads.map((payload) => (payload === read && edited ? edited.payload : payload));
  return {
    reading,
    read,
    edited,
    article,
    messages,
    paired: read ? pairNotes(notes, read, doc.source) : { quote: new Map(), link: new Map() },
    people: peopleOf(notes, edited?.payload),
    feed: { version: '1.0', ...(title && { title }), items },
  };
}

function peopleOf(notes: readonly Note[], payload: ArticlePayload | undefined): string[] {
  const told = notes.flatMap(({ kind, value }) => (kind === 'person' && value ? [value] : []));
  const speaking = payload?.quotes?.flatMap(({ speaker }) => speaker?.name ?? []) ?? [];
  return [...new Set([...told, ...speaking])];
}
