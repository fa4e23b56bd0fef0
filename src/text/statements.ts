import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { type Sentence, sentencesOf, wordAt } from './sentences.js';
import { readCue, readSentence, type Reference } from './subjects.js';
import { tokenise } from './tokens.js';
import { reports, speechForm } from './words/verbs.js';

/** How the text tells that words between marks were said by somebody. */
export type Evidence = readonly [reason: string, confidence: number];

export const CUE_AFTER: Evidence = ['speaker after it', 0.95];
export const CUE_BEFORE: Evidence = ['speaker before it', 0.95];
const GOES_ON: Evidence = ['goes on after a speaker', 0.75];

/** Words that somebody said. */
export interface Statement extends Quoted {
  readonly evidence: Evidence;
  readonly reference?: Reference | undefined;
  /** The words that tell the speaker; empty, at the end of the quote, where there are none. */
  readonly cue: Span;
  /** Nothing stands in the cue but verb and speaker. */
  readonly isBareCue: boolean;
}

/** What is known when a quote is reached. */
export interface Place {
  readonly paragraph: Span;
  /** The paragraph that the quote ends in. */
  readonly lastParagraph: Span;
  /** Where reading has come to, and where the next quote begins. */
  readonly read: number;
  readonly next: number;
  /** The statement before. */
  readonly previous: Statement | undefined;
}

/** How far around a quote its cue is looked for, in UTF-16 code units. */
const REACH = 320;
const FEWEST_WORDS = 4;

/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
export function readStatement(
  text: string,
  quoted: Quoted,
  { paragraph, lastParagraph, read, next, previous }: Place,
  lexicon: Lexicon,
): Statement | undefined {
  const written = text.slice(quoted.begin, quoted.until).trim();
  const around = written.slice(-3) + text.charAt(quoted.to);
  const isEnded = /[.,?!…]/.test(around);
  const size = written.slice(0, 160).split(/\s+/).length;
  const isWhole = /^[\p{Lu}\p{N}('‘“"…@#-]/u.test(written);
  const sentences = (begin: number, until: number) => sentencesOf(tokenise(text, begin, until), lexicon);
  const found = (evidence: Evidence, cue: Span, reference?: Reference, isBareCue = true): Statement => ({
    ...quoted,
    evidence,
    reference,
    cue,
    isBareCue,
  });

  const [after] = sentences(quoted.to, Math.min(lastParagraph.until, quoted.to + REACH, next));
  const cue = after && readCue(after, /[,?!]/.test(around));
  if (cue && (isEnded || (isWhole && cue.reference && size >= FEWEST_WORDS))) {
    const isBare = !/\w/.test(after.shape.slice(cue.to));
    const last = isBare ? after.tokens.length : cue.to;
    return found(
      CUE_AFTER,
      { begin: quoted.to, until: after.tokens[last - 1]?.until ?? quoted.to },
      cue.reference,
      isBare,
    );
  }
  const lead = sentences(Math.max(paragraph.begin, read, quoted.from - REACH), quoted.from).at(-1);
  if (lead && isWhole && size > 1 && leadsIn(lead)) {
    const { subject } = readSentence(lead);
    if (subject) return found(CUE_BEFORE, { begin: lead.tokens[0]?.begin ?? read, until: quoted.from }, subject, false);
  }
  // Whole sentences without a cue: right after those of a speaker, or where nothing else stands before.
  const isAfterSentence = !lead || /^[.?!]$/.test(wordAt(lead, lead.tokens.length - 1));
  const rest = text.slice(quoted.to, Math.min(lastParagraph.until, quoted.to + 6));
  if (
    !isWhole ||
    !isAfterSentence ||
    !isEnded ||
    size < FEWEST_WORDS ||
    !/^[^\p{L}\p{N}]*$|^[.]?\s*["“\p{Lu}]/u.test(rest)
  )
    return undefined;
  const nothing = { begin: quoted.to, until: quoted.to };
  if (!lead && previous?.lastParagraph === quoted.paragraph) return found(GOES_ON, nothing, previous.reference);
  return lead || !/[\p{L}\p{N}]/u.test(rest) ? found(GOES_ON, nothing) : undefined;
}

/** `Rini menambahkan, “` · `Rini mengatakan: “` · `Rini bertanya “`. */
function leadsIn(lead: Sentence): boolean {
  const last = wordAt(lead, lead.tokens.length - 1);
  return /[:,]/.test(last) || reports(last) || !!speechForm(last);
}
