import type { ArticlePayload, Block, Link, Party, Quote } from '../../../src/payload/index.js';
import type { Doc, LinkEdit, QuoteEdit } from './document.js';
import { FIELDS } from './document.js';
import { fields } from './fields.js';

/** A payload with the editor's corrections, and where its quotes and links stood before some were dropped. */
export interface Edited {
  readonly payload: ArticlePayload;
  readonly quoteAt: readonly number[];
  readonly linkAt: readonly number[];
}

/** The payload as the editor wants it; the one that was read stays as it is. */
export function applyEdits(read: ArticlePayload, doc: Doc): Edited {
  const payload = structuredClone(read);
  const { body, quotes = [], related = [] } = read;
  for (const name of FIELDS) {
    const value = doc.fields[name];
    if (value !== undefined) fields[name].set(payload, value.trim());
  }
  const quoteAt = kept(quotes, doc.quotes);
  const linkAt = kept(related, doc.links);
  setList(
    payload,
    'quotes',
    quoteAt.flatMap((at) => editedQuote(quotes[at], doc.quotes[at])),
  );
  setList(
    payload,
    'related',
    linkAt.flatMap((at) => editedLink(related[at], doc.links[at])),
  );
  if (body)
    setList(
      payload,
      'body',
      body.flatMap((block) => editedBlock(block, read, doc)),
    );
  return { payload, quoteAt, linkAt };
}

const kept = (items: readonly unknown[], edits: Readonly<Record<number, { readonly dropped?: boolean }>>) =>
  [...items.keys()].filter((at) => !edits[at]?.dropped);

function setList<Name extends 'body' | 'quotes' | 'related'>(
  payload: ArticlePayload,
  name: Name,
  items: NonNullable<ArticlePayload[Name]>,
) {
  if (items.length) payload[name] = items;
  else Reflect.deleteProperty(payload, name);
}

function editedQuote(quote: Quote | undefined, edit: QuoteEdit = {}): Quote[] {
  if (!quote) return [];
  const { speaker, ...said } = structuredClone(quote);
  const name = (edit.name ?? speaker?.name ?? '').trim();
  const jobTitle = (edit.role ?? speaker?.jobTitle ?? '').trim();
  if (!name) return [{ ...said, text: edit.text ?? said.text }];
  // A picture or an address is that of the person who was there before.
  const known: Party = speaker?.name === name ? speaker : { name, type: 'Person' };
  if (jobTitle) known.jobTitle = jobTitle;
  else delete known.jobTitle;
  return [{ ...said, text: edit.text ?? said.text, speaker: known }];
}

function editedLink(link: Link | undefined, edit: LinkEdit = {}): Link[] {
  if (!link) return [];
  const { url, ...rest } = structuredClone(link);
  const address = (edit.url ?? url ?? '').trim();
  return [{ ...rest, headline: edit.headline ?? rest.headline, ...(address && { url: address }) }];
}

/** A block that holds a quote or links which are corrected elsewhere; a quote that is none is a paragraph again. */
function editedBlock(block: Block, { quotes = [], related = [] }: ArticlePayload, doc: Doc): Block[] {
  if (block.type === 'quote') {
    const at = placeOf(block.quote, quotes, ({ text }) => text);
    const edit = doc.quotes[at];
    if (edit?.dropped) return [{ type: 'paragraph', text: `“${block.quote.text}”` }];
    return editedQuote(block.quote, edit).map((quote) => ({ type: 'quote', quote }));
  }
  if (block.type !== 'related') return [structuredClone(block)];
  const links = block.links.flatMap((link) => {
    const edit = doc.links[placeOf(link, related, ({ headline }) => headline)];
    return edit?.dropped ? [] : editedLink(link, edit);
  });
  return links.length ? [{ type: 'related', links }] : [];
}

/** Body and list often hold the very same object; where a reader has made two of it, its words tell. */
function placeOf<Item>(item: Item, list: readonly Item[], words: (item: Item) => string): number {
  const same = list.indexOf(item);
  return same >= 0 ? same : list.findIndex((other) => words(other) === words(item));
}
