/**
 * `ArticlePayload` 1.0: the JSON that publishers write for Warta.
 *
 * Names follow schema.org `NewsArticle` where it has one (`headline`, `articleSection`, `creditText`, `copyrightNotice`)
 * and IPTC ninjs where it has not (`located`, `renditions`). All text is plain text: no markup, no entities. The one
 * exception is a block of type `html`, which is untrusted and always sanitised before it is shown.
 *
 * The JSON Schema of it is src/schema/article-payload.v1.json; a test holds the two against each other.
 */

/** An `http:` or `https:` URL; one that begins with `/`, `./` or `../` is resolved against where the payload came from. */
export type HttpUrl = string;

/** An RFC 3339 `date-time` with its zone, or a `full-date` where the time is not known. */
export type DateTime = string;

/** A BCP 47 language tag such as `id` or `en-GB`. */
export type LanguageTag = string;

/** A person or an organisation: an author, a publisher, a speaker. */
export interface Party {
  name: string;
  type?: 'Person' | 'Organization';
  url?: HttpUrl;
  image?: Image;
  /** What the person is: `Wali Kota Jambi`. */
  jobTitle?: string;
}

/** The same picture in another size. Width and height are in pixels. */
export interface Rendition {
  url: HttpUrl;
  width?: number;
  height?: number;
}

/** The point of a picture that a crop must keep, as fractions from the left and the top edge (0 to 1). */
export interface FocalPoint {
  x: number;
  y: number;
}

/** A picture. Width and height are in pixels. */
export interface Image extends Rendition {
  renditions?: Rendition[];
  /** What the picture shows, for a reader who cannot see it; absent or empty when it is decoration. */
  alt?: string;
  caption?: string;
  /** Who made it: `Foto: Rini/Warta Jambi`. */
  creditText?: string;
  focalPoint?: FocalPoint;
}

/** A pointer to another article. */
export interface Link {
  headline: string;
  url?: HttpUrl;
  image?: Image;
  articleSection?: string;
  datePublished?: DateTime;
}

/** What somebody said, without the quotation marks around it. */
export interface Quote {
  text: string;
  speaker?: Party;
  /** Where it was said or printed; the article itself when absent. */
  source?: Link;
  inLanguage?: LanguageTag;
}

/** One piece of the article's body, in reading order. */
export type Block =
  | { type: 'paragraph' | 'heading'; text: string }
  | { type: 'quote'; quote: Quote }
  | { type: 'image'; image: Image }
  | { type: 'related'; links: Link[] }
  | { type: 'html'; html: string };

/** Who published the article. */
export interface Publisher extends Party {
  logo?: Image;
}

/** One article, as a publisher writes it. Only `version` and `headline` are required. */
export interface ArticlePayload {
  version: '1.0';
  headline: string;
  /** The publisher's own identifier. */
  id?: string;
  /** The article's public page. */
  url?: HttpUrl;
  /** A word or two above the headline; `articleSection` stands in when it is absent. */
  kicker?: string;
  articleSection?: string;
  /** The dek: one or two sentences under the headline. */
  description?: string;
  /** The place of the dateline: `Jambi`. */
  located?: string;
  image?: Image[];
  author?: Party[];
  publisher?: Publisher;
  datePublished?: DateTime;
  dateModified?: DateTime;
  inLanguage?: LanguageTag;
  dir?: 'ltr' | 'rtl' | 'auto';
  keywords?: string[];
  body?: Block[];
  quotes?: Quote[];
  related?: Link[];
  copyrightNotice?: string;
  license?: HttpUrl;
  /** After this moment the article is no longer shown. */
  expires?: DateTime;
}

/** Many articles, as a publisher writes them. */
export interface FeedPayload {
  version: '1.0';
  title?: string;
  items: ArticlePayload[];
}
