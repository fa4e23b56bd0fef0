import type { Lexicon } from './lexicon.js';
import type { Span, TakeNote } from './note.js';
import type { Quoted } from './quote-marks.js';
import { sentencesOf } from './sentences.js';
import { readStatement, type Statement } from './statements.js';
import { readSentence, type Telling } from './subjects.js';
import { tokenise } from './tokens.js';

/** What a reader meets, in order: sentences of the narration, and what was said. */
export type Event =
  | { readonly kind: 'told'; readonly telling: Telling; readonly paragraph: number }
  | { readonly kind: 'said'; readonly statement: Statement };

/** Reads the article from the first word to the last. */
export function readNarration(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly Quoted[],
  lexicon: Lexicon,
  note: TakeNote,
): Event[] {
  const events: Event[] = [];
  let next = 0;
  let statement: Statement | undefined;
  let read = 0;
  const tell = (start: number, end: number, paragraph: number) => {
    if (end <= start) return;
    for (const sentence of sentencesOf(tokenise(text, start, end))) {
      const telling = readSentence(sentence, lexicon);
      if (telling.mentions.length > 0 || telling.subject) events.push({ kind: 'told', telling, paragraph });
    }
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (statement && statement.paragraph !== index && statement.lastParagraph < index) statement = undefined;
    read = Math.max(read, paragraph.start);
    for (; next < quotes.length && quotes[next]?.paragraph === index; next++) {
      const quoted = quotes[next];
      if (!quoted || quoted.from < read) continue;
      const lastParagraph = paragraphs[quoted.lastParagraph] ?? paragraph;
      const nextStart = quotes[next + 1]?.from ?? Infinity;
      const found = readStatement(text, quoted, paragraph, lastParagraph, { end: read, statement }, nextStart, lexicon);
      if (!found) {
        note('not-a-quote', { start: quoted.start, end: quoted.end }, 'nobody is reported to have said it', 0.7);
        continue;
      }
      // A lead-in is read with the quote, so that the speaker is not told twice.
      tell(read, found.evidence === 'cue-before' ? found.cue.start : quoted.from, index);
      events.push({ kind: 'said', statement: found });
      read = Math.max(quoted.to, found.cue.end);
      statement = found;
    }
    tell(read, paragraph.end, index);
  }
  return events;
}
