import { readPayload, type Article } from '../../../src/payload/index.js';
import type { Edited } from './apply-edits.js';
import type { FieldName } from './document.js';

/** Where a message belongs: a field of the form, the speaker or the words of a quote, or a link. */
export type Place = FieldName | `quote ${number}` | `said ${number}` | `link ${number}`;

/** What is missing without being wrong. */
export type Advice = 'no-url' | 'no-date' | 'no-publisher' | 'no-alt' | 'no-speaker' | 'no-link';

export interface Message {
  readonly place: Place | undefined;
  /** Advice has words in both languages; what the reader of payloads says is passed on. */
  readonly advice?: Advice;
  readonly text?: string;
}

export interface Checked {
  readonly article: Article | undefined;
  readonly messages: readonly Message[];
}

/** Reads the payload as the elements will, and says beside which field something is wrong or missing. */
export function check(edited: Edited): Checked {
  const messages: Message[] = [];
  const tell = (path: string, text: string) => messages.push({ place: placeOf(path, edited), text });
  try {
    const article = readPayload(edited.payload, { onWarning: ({ path, message }) => tell(path, message) });
    return { article, messages: [...messages, ...adviceOn(article, edited, messages)] };
  } catch (error) {
    const { path = '$', message } = error as Error & { path?: string };
    tell(path, message);
    return { article: undefined, messages };
  }
}

const PLACES: Readonly<Record<string, FieldName>> = {
  headline: 'headline',
  description: 'description',
  url: 'url',
  publisher: 'publisher',
  author: 'author',
  datePublished: 'datePublished',
  expires: 'datePublished',
  kicker: 'kicker',
  located: 'located',
  image: 'picture',
};

function placeOf(path: string, { quoteAt, linkAt }: Edited): Place | undefined {
  const [, name = '', index = '0'] = /^\$\.(\w+)(?:\[(\d+)\])?/u.exec(path) ?? [];
  const quote = quoteAt[Number(index)];
  const link = linkAt[Number(index)];
  if (name === 'quotes' && quote !== undefined) return path.endsWith('.text') ? `said ${quote}` : `quote ${quote}`;
  if (name === 'related' && link !== undefined) return `link ${link}`;
  return path.endsWith('.alt') ? 'alt' : PLACES[name];
}

function adviceOn(article: Article, { quoteAt, linkAt }: Edited, wrong: readonly Message[]): Message[] {
  const { url, datePublished, publisher, image, quotes, related } = article;
  const isWrong = (place: Place) => wrong.some((message) => message.place === place);
  const missing: (Message | false | undefined)[] = [
    !url && { place: 'url', advice: 'no-url' },
    !datePublished && { place: 'datePublished', advice: 'no-date' },
    !publisher && { place: 'publisher', advice: 'no-publisher' },
    image[0] && !image[0].alt && { place: 'alt', advice: 'no-alt' },
    ...quotes.map(
      ({ speaker }, at): Message | false => !speaker && { place: `quote ${quoteAt[at] ?? at}`, advice: 'no-speaker' },
    ),
    ...related.map(
      (link, at): Message | false => !link.url && { place: `link ${linkAt[at] ?? at}`, advice: 'no-link' },
    ),
  ];
  return missing.filter((message) => !!message).filter(({ place }) => place && !isWrong(place));
}
