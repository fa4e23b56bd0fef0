/** The words around articles on pages of our own, which no element needs. */
export interface SiteWords {
  /** BCP 47. */
  readonly lang: string;
  /** For Open Graph: language and territory. */
  readonly territory: string;
  /** The heading of the newest articles. */
  readonly newest: string;
  /** Said where there is none. */
  readonly none: string;
  /** What the quotes are called that do not stand in the body. */
  readonly quotes: string;
  /** The heading of what one pastes into a page of one's own. */
  readonly embed: string;
  /** How the address is used. */
  readonly embedAddress: string;
  /** How the HTML is used. */
  readonly embedHtml: string;
}

const id: SiteWords = {
  lang: 'id',
  territory: 'id_ID',
  newest: 'Berita terbaru',
  none: 'Belum ada berita.',
  quotes: 'Kutipan',
  embed: 'Sematkan berita ini',
  embedAddress: 'Di WordPress, tempelkan alamat halaman ini pada baris tersendiri.',
  embedHtml: 'Di halaman lain, tempelkan HTML berikut.',
};

const en: SiteWords = {
  lang: 'en',
  territory: 'en_GB',
  newest: 'Latest news',
  none: 'No news yet.',
  quotes: 'Quotes',
  embed: 'Embed this article',
  embedAddress: 'In WordPress, paste the address of this page on a line of its own.',
  embedHtml: 'Elsewhere, paste this HTML.',
};

/** English for those who read it; Indonesian for all others. */
export const siteWords = (lang: string | undefined): SiteWords => (/^en\b/iu.test(lang ?? '') ? en : id);
