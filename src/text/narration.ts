import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { sentencesOf } from './sentences.js';
import { CUE_BEFORE, readStatement, type Statement } from './statements.js';
import { readSentence, type Telling } from './subjects.js';
import { tokenise } from './tokens.js';

/** What a reader meets, in order: a sentence of the narration, or what was said. */
export type Event = Telling & { readonly statement?: Statement };

/** The article from the first word to the last, and the words in marks that nobody said. */
export interface Narration {
  readonly events: readonly Event[];
  readonly unsaid: readonly Quoted[];
}

/** Reads the article in order. */
export function readNarration(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly Quoted[],
  lexicon: Lexicon,
): Narration {
  const events: Event[] = [];
  const unsaid: Quoted[] = [];
  let next = 0;
  let previous: Statement | undefined;
  let read = 0;
  const tell = (until: number) => {
    for (const sentence of sentencesOf(tokenise(text, read, until), lexicon)) {
      const telling = readSentence(sentence);
      if (telling.mentions.length > 0 || telling.subject) events.push(telling);
    }
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    read = Math.max(read, paragraph.begin);
    for (let quoted; (quoted = quotes[next])?.paragraph === index;) {
      next++;
      if (!quoted || quoted.from < read) continue;
      const lastParagraph = paragraphs[quoted.lastParagraph] ?? paragraph;
      const place = { paragraph, lastParagraph, read, next: quotes[next]?.from ?? Infinity, previous };
      const statement = readStatement(text, quoted, place, lexicon);
      if (!statement) {
        unsaid.push(quoted);
        continue;
      }
      // A lead-in is read with the quote, so that the speaker is not told twice.
      tell(Math.min(quoted.from, statement.evidence === CUE_BEFORE ? statement.cue.begin : Infinity));
      const { reference } = statement;
      events.push({ mentions: typeof reference === 'object' ? [reference] : [], subject: reference, statement });
      read = Math.max(quoted.to, statement.cue.until);
      previous = statement;
    }
    if (read < paragraph.until) {
      tell(paragraph.until);
      read = paragraph.until;
    }
  }
  return { events, unsaid };
}
