/** Every word that a reader sees or hears, in one language. */
export interface Locale {
  /** BCP 47. */
  readonly lang: string;
  /** The label of a strip of related links. */
  readonly readAlso: string;
  /** The link from a quote to the sentence in the article. */
  readonly readInArticle: string;
  /** The button that passes a quote on. */
  readonly share: string;
  /** Said when the quote and its address are on the clipboard. */
  readonly copied: string;
  /** From Sunday. */
  readonly days: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** Between the last two names of a list. */
  readonly and: string;
  /** Before the names of the authors. */
  readonly by: string;
  /** Between hours and minutes. */
  readonly timeSeparator: string;
  /** The offset, in minutes east of UTC, by which a moment given in UTC is told. */
  readonly homeOffset: number;
}
