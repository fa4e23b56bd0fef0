/** What the editor has given and corrected. All of it is plain data: it goes into the address and through the history. */
export interface Doc {
  /** What was pasted or dropped. */
  readonly source: string;
  /** Which article, where the source holds many. */
  readonly item: number;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Corrections by the place of the quote, or of the related link, in what was read. */
  readonly quotes: Readonly<Record<number, QuoteEdit>>;
  /** Quotes that the converter missed; in the list they stand behind those that were read. */
  readonly added: readonly AddedQuote[];
  readonly links: Readonly<Record<number, LinkEdit>>;
}

/** Words that the editor has marked as a quote. */
export interface AddedQuote {
  /** As they stand in the source; empty where the quote is to be written by hand. */
  readonly words: string;
  /** Where in the source, or -1. */
  readonly start: number;
}

/** A correction of a quote; what is absent stays as it was read. */
export interface QuoteEdit {
  readonly dropped?: boolean;
  readonly text?: string;
  readonly name?: string;
  readonly role?: string;
}

/** A correction of a related link. */
export interface LinkEdit {
  readonly dropped?: boolean;
  readonly headline?: string;
  readonly url?: string;
}

/** The fields of an article that are one line each, in the order of the form. */
export const FIELDS = [
  'headline',
  'description',
  'url',
  'publisher',
  'author',
  'datePublished',
  'kicker',
  'located',
  'picture',
  'alt',
] as const;

export type FieldName = (typeof FIELDS)[number];

/** A document without corrections. */
export const docOf = (source: string): Doc => ({ source, item: 0, fields: {}, quotes: {}, added: [], links: {} });

/** Another article of the same source; the corrections belong to the one before. */
export const withItem = (doc: Doc, item: number): Doc => ({ ...docOf(doc.source), item });

export const withField = (doc: Doc, name: FieldName, value: string): Doc => ({
  ...doc,
  fields: { ...doc.fields, [name]: value },
});

export const withQuote = (doc: Doc, at: number, edit: QuoteEdit): Doc => ({
  ...doc,
  quotes: { ...doc.quotes, [at]: { ...doc.quotes[at], ...edit } },
});

export const withLink = (doc: Doc, at: number, edit: LinkEdit): Doc => ({
  ...doc,
  links: { ...doc.links, [at]: { ...doc.links[at], ...edit } },
});

export const withAdded = (doc: Doc, quote: AddedQuote): Doc => ({ ...doc, added: [...doc.added, quote] });

/** What was read of a text, by its words. */
export interface ReadWords {
  readonly quotes: readonly string[];
  readonly links: readonly string[];
}

/**
 * Another text of the same article. A correction stays with the quote or link that it was made on: at its place while their
 * number is the same, where the words are otherwise; those of quotes that were added move to where these stand in the list now.
 */
export function withSource(doc: Doc, source: string, before: ReadWords, after: ReadWords): Doc {
  const added = doc.added.map(({ words }) => ({ words, start: words ? source.indexOf(words) : -1 }));
  const beyond = after.quotes.length - before.quotes.length;
  const ofAdded = Object.entries(doc.quotes).filter(([at]) => Number(at) >= before.quotes.length);
  return {
    ...doc,
    source,
    added,
    quotes: {
      ...moved(doc.quotes, before.quotes, after.quotes),
      ...Object.fromEntries(ofAdded.map(([at, edit]) => [Number(at) + beyond, edit])),
    },
    links: moved(doc.links, before.links, after.links),
  };
}

function moved<Edit>(
  edits: Readonly<Record<number, Edit>>,
  before: readonly string[],
  after: readonly string[],
): Record<number, Edit> {
  const isSameNumber = before.length === after.length;
  const taken = new Set<number>();
  return Object.fromEntries(
    before.flatMap((words, at) => {
      const to = isSameNumber ? at : after.findIndex((other, place) => other === words && !taken.has(place));
      taken.add(to);
      const edit = edits[at];
      return edit && to >= 0 ? [[to, edit]] : [];
    }),
  );
}
