/** What the editor has given and corrected. All of it is plain data: it goes into the address and through the history. */
export interface Doc {
  /** What was pasted or dropped. */
  readonly source: string;
  /** Which article, where the source holds many. */
  readonly item: number;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Corrections by the place of the quote, or of the related link, in what was read. */
  readonly quotes: Readonly<Record<number, QuoteEdit>>;
  readonly links: Readonly<Record<number, LinkEdit>>;
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
export const docOf = (source: string): Doc => ({ source, item: 0, fields: {}, quotes: {}, links: {} });

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

/** Another text of the same article: corrections of quotes and links stay while their number does. */
export function withSource(doc: Doc, source: string, isSameList: boolean): Doc {
  return isSameList ? { ...doc, source } : { ...doc, source, quotes: {}, links: {} };
}
