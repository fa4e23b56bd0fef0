import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { sentencesOf } from './sentences.js';
import { type Reference, readCue, readSentence } from './subjects.js';
import { type Token, tokenise } from './tokens.js';
import { REPORTING_VERBS, speechForm } from './words/verbs.js';

/** How the text tells that words between marks were said by somebody. */
export type Evidence = 'cue-after' | 'cue-before' | 'goes-on' | 'stands-alone' | 'inside-a-paragraph';

/** Words that somebody said. */
export interface Statement extends Quoted {
  readonly evidence: Evidence;
  readonly reference?: Reference;
  /** The words that tell the speaker; the marks' end where there are none. */
  readonly cue: Span;
  /** Nothing stands in the cue but verb and speaker. */
  readonly isBareCue: boolean;
}

/** How far around a quote its cue is looked for, in UTF-16 code units. */
const REACH = 320;
const FEWEST_WORDS = 4;

/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
export function readStatement(
  text: string,
  quoted: Quoted,
  paragraph: Span,
  lastParagraph: Span,
  before: { end: number; statement: Statement | undefined },
  nextStart: number,
  lexicon: Lexicon,
): Statement | undefined {
  const written = text.slice(quoted.start, quoted.end).trim();
  const endsInside = /[.,?!…]['’)]*$/.test(written) || /[,.?!…]/.test(text.charAt(quoted.to));
  const size = wordCount(written);
  const startsWhole = /^[\p{Lu}\p{N}('‘“"…@#-]/u.test(written);
  const to = Math.min(lastParagraph.end, quoted.to + REACH, nextStart);
  const after = sentencesOf(tokenise(text, quoted.to, to))[0] ?? [];
  const cue = readCue(after, lexicon);
  if (cue && (endsInside || (size >= FEWEST_WORDS && cue.reference !== undefined && startsWhole))) {
    const end = after[cue.to - 1]?.end ?? quoted.to;
    const isBareCue = after.slice(cue.to).every(({ kind }) => kind === 'mark');
    return found(
      'cue-after',
      { start: quoted.to, end },
      cue.reference,
      isBareCue,
      isBareCue ? (after.at(-1)?.end ?? end) : end,
    );
  }
  const leadStart = Math.max(paragraph.start, before.end, quoted.from - REACH);
  const lead = sentencesOf(tokenise(text, leadStart, quoted.from)).at(-1) ?? [];
  const last = lead.at(-1);
  const isWhole = startsWhole && size >= 2;
  if (isWhole && last && leadsIn(lead)) {
    const subject = readSentence(lead, lexicon).subject;
    if (subject) return found('cue-before', { start: lead[0]?.start ?? quoted.from, end: quoted.from }, subject, false);
  }
  const { statement } = before;
  const endsSentence = !last || /^[.?!]$/.test(last.text);
  if (!startsWhole || !endsSentence || !endsInside || size < FEWEST_WORDS) return undefined;
  const restOfParagraph = text.slice(quoted.to, Math.min(lastParagraph.end, quoted.to + 6)).trim();
  const isLastWord = !/[\p{L}\p{N}]/u.test(restOfParagraph);
  const isFollowedByNew = /^[.]?\s*(?:["“]|\p{Lu})/u.test(restOfParagraph);
  if (!isLastWord && !isFollowedByNew) return undefined;
  if (statement?.evidence === 'cue-after' && statement.lastParagraph === quoted.paragraph && !last)
    return found('goes-on', nothing(), statement.reference, true);
  if (!last && quoted.from === paragraph.start && isLastWord) return found('stands-alone', nothing(), undefined, true);
  return last ? found('inside-a-paragraph', nothing(), undefined, true) : undefined;

  function nothing(): Span {
    return { start: quoted.to, end: quoted.to };
  }
  function found(
    evidence: Evidence,
    cueSpan: Span,
    reference: Reference | undefined,
    isBareCue: boolean,
    end = cueSpan.end,
  ): Statement {
    return {
      ...quoted,
      evidence,
      cue: { start: cueSpan.start, end: Math.max(end, cueSpan.end) },
      isBareCue,
      ...(reference && { reference }),
    };
  }
}

/** `Rini menambahkan, “` · `Rini mengatakan: “` · `ujarnya “`. */
function leadsIn(lead: readonly Token[]): boolean {
  const last = lead.at(-1);
  if (!last) return false;
  if (last.text === ':' || last.text === ',') return true;
  return last.kind === 'low' && (REPORTING_VERBS.has(last.lower) || speechForm(last.lower) !== undefined);
}

/** Stops counting at a dozen: more makes no difference. */
function wordCount(text: string): number {
  return text.slice(0, 160).split(/\s+/).length;
}
