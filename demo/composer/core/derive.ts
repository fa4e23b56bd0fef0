import type { ArticlePayload } from '../../../src/payload/index.js';
import type { Note } from '../../../src/text/index.js';
import { addQuotes, noteOf } from './added-quotes.js';
import { applyEdits, type Edited } from './apply-edits.js';
import { check, type Checked } from './check.js';
import type { Doc } from './document.js';
import { pairNotes, type Paired } from './pair-notes.js';
import { readInput, type Reading } from './read-input.js';

/** Everything that follows from a document. */
export interface Derived extends Checked {
  readonly reading: Reading;
  /** What was found in the source, by the converter and by hand. */
  readonly notes: readonly Note[];
  /** What was read, with the quotes that were added, before the corrections. */
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
  const { payloads, title } = reading;
  const found = payloads[doc.item] ?? payloads[0];
  const read = found && addQuotes(found, doc.added);
  const edited = read && applyEdits(read, doc);
  const { article, messages } = edited ? check(edited) : { article: undefined, messages: [] };
  const items = payloads.map((payload) => (payload === found && edited ? edited.payload : payload));
  const { notes, paired } = marks(doc, reading, found);
  return {
    reading,
    notes,
    read,
    edited,
    article,
    messages,
    paired,
    people: peopleOf(notes, edited?.payload),
    feed: { version: '1.0', ...(title && { title }), items },
  };
}

/** All notes, and what each is about. */
function marks({ added, source }: Doc, reading: Reading, found: ArticlePayload | undefined) {
  if (!found) return { notes: reading.notes, paired: { quote: new Map(), link: new Map() } };
  const { quote, link } = pairNotes(reading.notes, found, source);
  const own = added.flatMap((marked, at): [Note, number][] => {
    const note = noteOf(marked, source);
    return note ? [[note, (found.quotes?.length ?? 0) + at]] : [];
  });
  return {
    // Of marks of the same length the first is seen.
    notes: [...own.map(([note]) => note), ...reading.notes],
    paired: { quote: new Map([...quote, ...own]), link },
  };
}

function peopleOf(notes: readonly Note[], payload: ArticlePayload | undefined): string[] {
  const told = notes.flatMap(({ kind, value }) => (kind === 'person' && value ? [value] : []));
  const speaking = payload?.quotes?.flatMap(({ speaker }) => speaker?.name ?? []) ?? [];
  return [...new Set([...told, ...speaking])];
}
