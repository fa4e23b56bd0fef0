import type { Lexicon } from './lexicon.js';
import { type Phrase, PhraseReader } from './phrases.js';
import type { Token } from './tokens.js';
import {
  ACCORDING,
  BETWEEN_SUBJECT_AND_VERB,
  ENGLISH_VERBS,
  GROUP_PRONOUNS,
  PASSIVE_VERBS,
  PRONOUNS,
  REPORTING_VERBS,
  speechForm,
} from './words/verbs.js';
import { words } from './words/word-list.js';

/** Who speaks, as the words tell: somebody named, `ia`, `mereka`. */
export type Reference = Phrase | 'one' | 'many';

/** What a sentence of the narration tells about people. */
export interface Telling {
  /** Everybody it mentions, in order. */
  readonly mentions: readonly Phrase[];
  /** Who says something in it. */
  readonly subject?: Reference;
}

/** Words that may stand before a subject; after any other small word a name is an object: `bertemu Rini`. */
const BEFORE_A_SUBJECT = words(`
  namun dan serta sementara sedangkan tetapi tapi lalu kemudian karena sehingga bahwa agar juga bahkan lagi-lagi lantas lagi justru itu ini
  adapun sebelumnya selanjutnya selain tersebut sang para seorang salah satu satunya si kata meski meskipun that and but so then because`);

/** Reads who is mentioned in a sentence, and who speaks. */
export function readSentence(tokens: readonly Token[], lexicon: Lexicon): Telling {
  const reader = new PhraseReader(tokens, lexicon);
  const mentions: Phrase[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const phrase = token?.kind === 'mark' || token?.kind === 'num' ? undefined : reader.at(index);
    if (phrase) mentions.push(phrase);
    index = Math.max(index + 1, phrase?.to ?? 0);
  }
  const subject = subjectOf(tokens, mentions, reader);
  return subject ? { mentions, subject } : { mentions };
}

function subjectOf(tokens: readonly Token[], mentions: Phrase[], reader: PhraseReader): Reference | undefined {
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.kind === 'num') continue;
    const { lower } = token;
    if (
      lower === 'menurutnya' ||
      (lower.startsWith('di') && lower.endsWith('nya') && PASSIVE_VERBS.has(lower.slice(0, -3)))
    )
      return 'one';
    const isPassive = PASSIVE_VERBS.has(lower);
    if (isPassive || opensSource(tokens, index)) {
      const source = sourceAfter(tokens, index + 1, mentions, reader);
      if (source) return source;
    }
    const isVerb = (token.kind === 'low' && REPORTING_VERBS.has(lower)) || ENGLISH_VERBS.has(lower);
    if (!isVerb) continue;
    const subject = subjectBefore(tokens, start, index, mentions);
    if (subject) return subject;
    start = index;
  }
  return undefined;
}

/** `Menurut Rini, …` · `…, kata Rini, …` */
function opensSource(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !ACCORDING.has(token.lower)) return false;
  const before = tokens[index - 1];
  return (
    token.lower === 'menurut' ||
    token.lower === 'according' ||
    !before ||
    before.text === ',' ||
    before.text === '"' ||
    before.text === '”'
  );
}

function sourceAfter(
  tokens: readonly Token[],
  from: number,
  mentions: Phrase[],
  reader: PhraseReader,
): Reference | undefined {
  let at = from;
  while (/^(?:oleh|langsung|to|kembali|lagi)$/.test(tokens[at]?.lower ?? '') && at < from + 3) at++;
  const lower = tokens[at]?.lower ?? '';
  if (PRONOUNS.has(lower)) return 'one';
  if (GROUP_PRONOUNS.has(lower)) return 'many';
  const known = mentions.find((phrase) => phrase.from <= at + 1 && phrase.from >= from && phrase.to > at);
  if (known) return known;
  const found = tokens[at]?.kind === 'mark' ? undefined : reader.at(at, true);
  if (found) mentions.push(found);
  return found;
}

/** The nearest subject before a verb that is no object of another word. */
function subjectBefore(
  tokens: readonly Token[],
  start: number,
  verb: number,
  mentions: readonly Phrase[],
): Reference | undefined {
  for (let index = verb - 1; index >= start; index--) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'low' || token.kind === 'cap') {
      if (PRONOUNS.has(token.lower) && isFree(tokens, index)) return 'one';
      if (GROUP_PRONOUNS.has(token.lower) && isFree(tokens, index)) return 'many';
    }
    const phrase = mentions.find(({ to }) => to === index + 1);
    if (!phrase) continue;
    if (isFree(tokens, phrase.from)) return phrase;
    index = phrase.from;
  }
  return undefined;
}

function isFree(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.kind === 'mark') return before?.text !== '(';
  return BEFORE_A_SUBJECT.has(before.lower) || index === 1;
}

/** What follows a closing mark, when it tells who spoke. */
export interface Cue {
  readonly reference?: Reference;
  /** Index of the first token after verb and speaker. */
  readonly to: number;
  /** Index of the word that reports. */
  readonly at: number;
}

const AFTER_THE_VERB = words(
  'lagi singkat kembali pula menambahkan melanjutkan menjelaskan menegaskan mengingatkan lirih lantang tegas itu sambil juga',
);
const STATEMENT = words(
  'bunyi isi kutipan pernyataan keterangan pesan penjelasan ungkapan surat tulisan ucapan penuturan seruan laporan imbauan kata ujar tulis ungkap ucap tutur papar jelas',
);

/** Reads the cue at the start of what follows a quote: `ujar Rini`, `katanya`, `Rini mengatakan`, `demikian bunyi surat itu`. */
export function readCue(tokens: readonly Token[], lexicon: Lexicon): Cue | undefined {
  const reader = new PhraseReader(tokens, lexicon);
  let at = 0;
  while (at < 3 && tokens[at]?.kind === 'mark' && /^[,.\-–—…]$/.test(tokens[at]?.text ?? '')) at++;
  const verb = tokens[at];
  if (!verb) return undefined;
  const form = verb.kind === 'low' ? speechForm(verb.lower) : undefined;
  if (form === 'nya') return { reference: 'one', at, to: pastAdverbs(tokens, at + 1) };
  if (form === 'bare' || verb.lower === 'menurut' || (verb.kind === 'low' && ENGLISH_VERBS.has(verb.lower)))
    return speakerAt(at + 1, at);
  if (verb.kind === 'low' && /^(?:demikian|begitu|begitulah)$/.test(verb.lower)) {
    let next = at + 1;
    if (speechForm(tokens[next]?.lower ?? '') === 'nya') return { reference: 'one', at, to: next + 1 };
    while (STATEMENT.has(tokens[next]?.lower ?? '')) next++;
    if (/^(?:dari|oleh|resmi)$/.test(tokens[next]?.lower ?? '')) next++;
    return speakerAt(next, at);
  }
  if (PRONOUNS.has(verb.lower) || GROUP_PRONOUNS.has(verb.lower)) {
    const says = pastAdverbs(tokens, at + 1);
    if (isReporting(tokens[says]))
      return { reference: PRONOUNS.has(verb.lower) ? 'one' : 'many', at: says, to: says + 1 };
    return undefined;
  }
  const subject = verb.kind === 'cap' || verb.kind === 'caps' ? reader.at(at, true) : undefined;
  if (!subject) return undefined;
  const says = pastAdverbs(tokens, subject.to);
  return isReporting(tokens[says]) ? { reference: subject, at: says, to: says + 1 } : undefined;

  function speakerAt(from: number, verbAt: number): Cue {
    let start = from;
    while (AFTER_THE_VERB.has(tokens[start]?.lower ?? '') && start < from + 2) start++;
    const lower = tokens[start]?.lower ?? '';
    if (PRONOUNS.has(lower)) return { reference: 'one', at: verbAt, to: pastAdverbs(tokens, start + 1) };
    if (GROUP_PRONOUNS.has(lower)) return { reference: 'many', at: verbAt, to: pastAdverbs(tokens, start + 1) };
    const phrase = tokens[start]?.kind === 'mark' ? undefined : reader.at(start, true);
    return phrase ? { reference: phrase, at: verbAt, to: pastAdverbs(tokens, phrase.to) } : { at: verbAt, to: start };
  }
}

const isReporting = (token: Token | undefined) =>
  token !== undefined && (REPORTING_VERBS.has(token.lower) || ENGLISH_VERBS.has(token.lower));

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (AFTER_THE_VERB.has(tokens[at]?.lower ?? '') || BETWEEN_SUBJECT_AND_VERB.has(tokens[at]?.lower ?? ''))
  )
    at++;
  return at;
}
