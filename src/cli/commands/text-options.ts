import type { OptionSpecs, Options } from '../command.js';
import { Failure, UsageError } from '../failure.js';
import { normaliseDateTime } from '../../payload/date-time.js';
import { safeUrl } from '../../payload/safe-url.js';
import type { TextOptions } from '../../text/index.js';

/** What a user knows of an article besides its text. */
export const textOptions = {
  url: { type: 'string', value: 'URL', help: 'The public page of the article. For a single FILE.' },
  headline: {
    type: 'string',
    value: 'TEXT',
    help: 'The headline, where the first line of the text is none. For a single FILE.',
  },
  publisher: { type: 'string', value: 'NAME', help: 'Who published it; the dateline tells when this is absent.' },
  published: {
    type: 'string',
    value: 'DATE',
    help: 'When it was published, as RFC 3339 writes it: 2026-01-26T19:30+07:00. It also gives the year to a date such as (26/1).',
  },
  'time-zone': {
    type: 'string',
    value: 'ZONE',
    help: 'The zone of times that are printed without one: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.',
  },
} as const satisfies OptionSpecs;

/**
 * What was given, checked.
 *
 * @param isSingle - whether there is only one article
 * @throws {UsageError} for a value that is of no use
 */
export function readTextOptions(given: Options<typeof textOptions>, isSingle: boolean): TextOptions {
  const { url, headline, publisher, published, 'time-zone': timeZone } = given;
  if (!isSingle && (url !== undefined || headline !== undefined))
    throw new UsageError('--url and --headline belong to one article', 'Convert that FILE by itself.');
  if (url !== undefined && safeUrl(url) === undefined)
    throw new UsageError(`--url is no http(s) address: ${url}`, 'Write it whole: https://berita.example/judul');
  if (published !== undefined && normaliseDateTime(published) === undefined)
    throw new UsageError(`--published is no date: ${published}`, 'Write it so: 2026-01-26 or 2026-01-26T19:30+07:00');
  checkTimeZone(timeZone);
  return { url, headline, publisher, published, timeZone };
}

/** @throws {UsageError} when there is no such zone */
export function checkTimeZone(timeZone: string | undefined): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new UsageError(`--time-zone knows no “${timeZone ?? ''}”`, 'Name it so: Asia/Jakarta');
  }
}

/**
 * Refuses what is a payload already, of which the converter would make nonsense.
 *
 * @throws {Failure} for JSON and XML
 */
export function expectArticle(text: string): void {
  const next = 'warta read FILE makes a payload of it.';
  const isXml = /^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(text) && !/<html\b/i.test(text.slice(0, 2_000));
  if (isXml) throw new Failure('is XML, not an article', next);
  if (!/^\s*[{[]/.test(text)) return;
  try {
    JSON.parse(text);
  } catch {
    // A text may begin with a bracket.
    return;
  }
  throw new Failure('is JSON, not an article', next);
}
