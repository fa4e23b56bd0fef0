import { normaliseDateTime } from '../payload/date-time.js';
import type { ArticlePayload, Party, Quote } from '../payload/payload.js';
import { safeUrl } from '../payload/safe-url.js';
import { plainText } from '../payload/text.js';
import { inTimeZone } from '../payload/time-zone.js';
import { bodyOf, type PlacedQuote } from './body.js';
import { findBoilerplate } from './boilerplate.js';
import { findCredits } from './credits.js';
import { findDateline } from './dateline.js';
import { findDates, publishedFrom } from './dates.js';
import { headlineFromLead, headlineLine } from './headline.js';
import { languageOf } from './language.js';
import { readLexicon } from './lexicon.js';
import { masked } from './mask.js';
import { namesIn, readNarration } from './narration.js';
import type { Note, Span, TakeNote } from './note.js';
import { linesOf, paragraphsOf } from './paragraphs.js';
import { pairMarks } from './quote-marks.js';
import { findRelated } from './related.js';
import { readSource } from './source-text.js';
import { attribute, type Attribution } from './speakers.js';

/** What is known about an article besides its text; it wins over what the text tells. */
export interface TextOptions {
  /** The article's public page; relative addresses in pasted markup are resolved against it. */
  url?: string | undefined;
  headline?: string | undefined;
  publisher?: string | undefined;
  /** RFC 3339; it also gives the year to dates such as `(8/6)`. */
  published?: string | undefined;
  /** The IANA zone of a time that is printed without one, `Asia/Jakarta`. */
  timeZone?: string | undefined;
}

/** A payload, and how it came about. */
export interface TextResult {
  payload: ArticlePayload;
  /** Every decision, in the order of the text. */
  notes: Note[];
}

/**
 * Reads an article as it was written, without markup or fields, and makes a payload of it. What the text does not tell for
 * certain is left out, and a note says so. Never throws for any text; takes time in proportion to its length.
 *
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const { payload, notes } = payloadFromText('JAMBI – Wali Kota …', { url: 'https://warta.example/1' });
 */
export function payloadFromText(original: string, options: TextOptions = {}): TextResult {
  const source = readSource(original);
  const { text } = source;
  const notes: Note[] = [];
  const note: TakeNote = (kind, span, reason, confidence, value) => {
    notes.push({ kind, ...source.original(span), reason, confidence, ...(value !== undefined && { value }) });
  };
  for (const [what, count] of source.repairs) note('repair', { start: 0, end: 0 }, `${what}: ${count} mended`, 1);

  const url = options.url === undefined ? undefined : safeUrl(options.url);
  const withZone =
    options.timeZone === undefined ? undefined : (local: string) => inTimeZone(local, options.timeZone ?? '');
  const given = options.published === undefined ? undefined : normaliseDateTime(options.published, withZone);

  const lines = linesOf(text);
  const dates = findDates(text, given, note);
  const boilerplate = findBoilerplate(text, lines, note);
  const related = findRelated(text, without(lines, boilerplate), source.links, url, note);
  const credits = findCredits(text, without(lines, [...boilerplate, ...related]), note);
  const published = given === undefined ? publishedFrom(text, lines, dates, withZone) : undefined;
  if (published)
    note('published', published, 'a line that is nothing but a date, above the text', 0.9, published.dateTime);

  const page = [...boilerplate, ...related, ...credits.spans, ...(published ? [published] : [])];
  const withoutPage = masked(text, page);
  const firstLines = linesOf(withoutPage);
  const rough = readLexicon(withoutPage, firstLines);
  const dateline = findDateline(withoutPage, firstLines, rough.isPlace, note);
  const title = headlineLine(withoutPage, firstLines);
  const ownHeadline = title && !(dateline && dateline.start <= title.start) ? title : undefined;
  const article = masked(withoutPage, [...(dateline ? [dateline] : []), ...(ownHeadline ? [ownHeadline] : [])]);
  const paragraphs = paragraphsOf(article);

  const marked = pairMarks(article, paragraphs, note);
  // Read twice: full names are found in the first reading, and any of their words names somebody in the second.
  const first = readNarration(article, paragraphs, marked, readLexicon(article, paragraphs));
  const lexicon = readLexicon(article, paragraphs, namesIn(first.events));
  const { events, unsaid } = readNarration(article, paragraphs, marked, lexicon);
  for (const quoted of unsaid) note('not-a-quote', quoted, 'nobody is reported to have said it', 0.7);
  const attributions = attribute(article, events);
  const noted = new Set<string>();
  const quotes: PlacedQuote[] = attributions.map((attribution) => {
    noteQuote(attribution, note, noted);
    return { statement: attribution.statement, quote: quoteOf(article, attribution) };
  });

  const language = languageOf(article);
  if (language) note('language', { start: 0, end: 0 }, `its small words are those of “${language}”`, 0.9, language);
  const slice = (span: Span | undefined) => (span ? plainText(text.slice(span.start, span.end)) : undefined);
  const publisher = options.publisher ?? slice(dateline?.publisher);
  const body = bodyOf(article, paragraphs, quotes, related);
  const links = related.flatMap((item) => item.links);
  const datePublished = given ?? published?.dateTime;
  const located = slice(dateline?.place);

  const payload: ArticlePayload = {
    version: '1.0',
    headline: headline(),
    ...(url && { url }),
    ...(located && { located }),
    ...(publisher && { publisher: { name: publisher, type: 'Organization' } }),
    ...(datePublished && { datePublished }),
    ...(language && { inLanguage: language }),
    ...(credits.authors.length > 0 && { author: [...credits.authors] }),
    ...(body.length > 0 && { body }),
    ...(quotes.length > 0 && { quotes: quotes.map(({ quote }) => quote) }),
    ...(links.length > 0 && { related: links }),
  };
  notes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { payload, notes };

  function headline(): string {
    const wish = options.headline === undefined ? '' : plainText(options.headline);
    if (ownHeadline) note('headline', ownHeadline, 'the first line is a headline', wish ? 0.5 : 0.9);
    if (wish) return wish;
    if (ownHeadline) return slice(ownHeadline) ?? '';
    const lead = paragraphs[0];
    if (!lead) return (note('headline', { start: 0, end: 0 }, 'there is no text to make a headline of', 0), '');
    const made = headlineFromLead(article.slice(lead.start, lead.end));
    note(
      'headline',
      { start: lead.start, end: lead.start + made.end },
      'no headline is given, so the lead stands in',
      0.4,
      made.headline,
    );
    return plainText(made.headline);
  }
}

function without(lines: readonly Span[], taken: readonly Span[]): Span[] {
  const starts = new Set(taken.map(({ start }) => start));
  return lines.filter(({ start }) => !starts.has(start));
}

function quoteOf(text: string, { statement, person, role }: Attribution): Quote {
  // The comma before the closing mark belongs to the sentence around the quote; alone, the quote ends in a point.
  const said = plainText(text.slice(statement.start, statement.end)).replace(/[,\s]+$/, '.');
  const speaker: Party | undefined = person
    ? {
        name: person.name,
        type: person.kind === 'person' ? 'Person' : 'Organization',
        ...(person.role && { jobTitle: person.role }),
      }
    : role
      ? { name: role }
      : undefined;
  return speaker ? { text: said, speaker } : { text: said };
}

const EVIDENCE = {
  'cue-after': 'what follows tells who said it',
  'cue-before': 'what stands before tells who says it',
  'goes-on': 'goes on after the cue of the quote before',
  'stands-alone': 'whole sentences without a cue, after somebody has spoken',
} as const;

function noteQuote(
  { statement, person, role, reason, confidence }: Attribution,
  note: TakeNote,
  noted: Set<string>,
): void {
  note(
    'quote',
    statement,
    EVIDENCE[statement.evidence],
    statement.isMended ? 0.5 : statement.evidence.startsWith('cue') ? 0.95 : 0.75,
  );
  const cue = statement.cue.end > statement.cue.start ? statement.cue : statement;
  note(person ? 'speaker' : 'speaker-unknown', cue, reason, confidence, person?.name ?? role);
  if (!person || noted.has(person.name)) return;
  noted.add(person.name);
  note(
    'person',
    person.named,
    person.role ? `the longest form of the name; ${person.role}` : 'the longest form of the name',
    0.9,
    person.name,
  );
}
