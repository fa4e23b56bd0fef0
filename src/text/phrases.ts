import {
  closing,
  isHonorific,
  isInstitution,
  isNameWord,
  isPlainNoun,
  isRoleWord,
  isTitle,
  type Name,
  nameAt,
  pastHonorifics,
} from './names.js';
import type { Span } from './note.js';
import { capitalAt, type Sentence, smallAt, tokenAt, wordAt } from './sentences.js';
import { weekdayOf } from './words/calendar.js';
import { SMALL_WORDS } from './words/common.js';
import { isInstitutionWord } from './words/organisations.js';
import { BEFORE_A_PLACE } from './words/places.js';
import { BEFORE_A_ROLE, isTitleWord, PLACE_TITLES, ROLE_FOLLOWS, ROLE_JOINERS } from './words/titles.js';
import { reports } from './words/verbs.js';

/** A noun phrase that names somebody: what they are, what they are called, or both. */
export interface Phrase {
  readonly kind: 'person' | 'role' | 'institution';
  readonly role?: Span | undefined;
  readonly name?: Span | undefined;
  /** `Rin` of `Rini Lestari (Rin)`. */
  readonly alias?: string | undefined;
  /** The words of the name, without rank and degree. */
  readonly words: readonly string[];
  /** Index of its first token, of the first of its name, and of the first token after it. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
}

/** In words. */
const LONGEST_ROLE = 32;
const LONGEST_INSTITUTION = 12;

/** The phrase that begins at a token, if one does. A lone word is a name only where `isSpeaker` says that somebody stands there. */
export function phraseAt(sentence: Sentence, index: number, isSpeaker = false): Phrase | undefined {
  let from = index;
  while (from < index + 3 && BEFORE_A_ROLE.has(wordAt(sentence, from))) from++;
  if (isTitle(sentence, from)) return roleAt(sentence, from);
  if (smallAt(sentence, from) && !isHonorific(sentence, from)) return undefined;
  const split = isSpeaker ? speakerBehind(sentence, from) : undefined;
  if (split) return split;
  const name = nameAt(sentence, from, isSpeaker);
  return name ? withRoleBehind(sentence, from, name) : institutionAt(sentence, from);
}

/** A role, and the name after it with or without a comma; a role alone when `isNamed` says that the name came before. */
function roleAt(sentence: Sentence, from: number, isNamed = false): Phrase {
  const { lexicon } = sentence;
  let last = from;
  let comma = 0;
  let at = from + 1;
  for (; at < from + LONGEST_ROLE; at++) {
    const { kind, lower } = tokenAt(sentence, at);
    // Capitals since the last word that surely belongs to the role may be the name.
    const isLoose = at - 1 > last;
    if (lower === '(') {
      const close = closing(sentence, at, 12);
      const isNickname =
        isLoose && close === at + 2 && tokenAt(sentence, at + 1).kind === 'cap' && !capitalAt(sentence, close + 1);
      if (!close || isNickname || tokenAt(sentence, at + 1).kind === 'num') break;
      last = at = close;
    } else if (lower === ',') {
      // Ketua RT 18, Kelurahan Jati, Rini: a place may stand between commas.
      if (isLoose || !capitalAt(sentence, at + 1) || !BEFORE_A_PLACE.has(wordAt(sentence, at + 1))) break;
      comma ||= at;
      last = ++at;
    } else if (kind === 'mark' && lower !== '/' && lower !== '&') break;
    else if ((lower === 'sekaligus' || lower === 'merangkap') && isTitle(sentence, at + 1)) {
      const more = roleAt(sentence, at + 1, isNamed);
      if (isNamed || (more.name && wordAt(sentence, more.nameFrom - 1) === ','))
        return { ...more, role: span(sentence, from, isNamed ? more.to : more.nameFrom - 1), from };
      break;
    } else if (isHonorific(sentence, at) && !isTitle(sentence, at)) break;
    else if (kind === 'low') {
      if (!goesOnOver(sentence, at, isLoose)) break;
      last = at;
    } else if (weekdayOf(lower) >= 0) break;
    else if (isRoleWord(sentence, at) || (kind === 'caps' && (!isLoose || capitalAt(sentence, at + 1)))) last = at;
  }
  if (isNamed) return phrase(sentence, 'role', from, at, undefined, comma || at);
  const isAddressed = isHonorific(sentence, at);
  let name = isAddressed ? nameAt(sentence, at, true) : undefined;
  if (name) return phrase(sentence, 'person', from, at, name);
  const pause = /^(?:sendiri|tersebut|itu|setempat)$/.test(wordAt(sentence, at)) ? at + 1 : at;
  const behind = wordAt(sentence, pause) === ',' ? nameBehindComma(sentence, pause + 1) : undefined;
  const loose = nameStart(sentence, last + 1, at);
  if (at > loose && !(behind && !lexicon.isSpeaker(wordAt(sentence, loose)))) name = nameAt(sentence, loose, true);
  if (name) return phrase(sentence, 'person', from, loose, name);
  if (behind) return phrase(sentence, 'person', from, at, behind);
  return phrase(sentence, 'role', from, comma || last + 1, undefined, at);
}

/** Whether a role goes on over a small word. */
function goesOnOver(sentence: Sentence, at: number, isLoose: boolean): boolean {
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  const isNextSmall = smallAt(sentence, at + 1);
  if (isLoose) return /^(?:dan|and|of|for)$/.test(word) && !isTitleWord(next) && isRoleAhead(sentence, at + 1);
  if (ROLE_JOINERS.has(word) && !(isNextSmall && SMALL_WORDS.has(next))) {
    if (word === 'dan' && isTitleWord(next) && !isRoleWord(sentence, at + 1)) return false;
    return isNextSmall ? !reports(next) : capitalAt(sentence, at + 1) && weekdayOf(next) < 0;
  }
  // `petugas pengamanan dalam (pamdal)`: what is shortened in brackets is a term.
  if (next === '(' && wordAt(sentence, at + 3) === ')' && smallAt(sentence, at - 1)) return true;
  return !SMALL_WORDS.has(word) && !reports(word) && (!/^(?:me|ber|ter|di)\p{L}{4}/u.test(word) || isTitleWord(word));
}

/** Whether a word of a role, or a shortening in brackets, comes among the next capitals: `… Hotel dan Restoran Indonesia (PHRI)`. */
function isRoleAhead(sentence: Sentence, from: number): boolean {
  let at = from;
  while (at < from + 6 && capitalAt(sentence, at) && !isRoleWord(sentence, at)) at++;
  if (wordAt(sentence, at) !== '(') return isRoleWord(sentence, at);
  return capitalAt(sentence, at + 1) && (wordAt(sentence, at + 3) === ',' || capitalAt(sentence, at + 3));
}

/**
 * Where the name begins among words that are in no table. A word that speaks alone elsewhere begins it, unless the word before it
 * never occurs without it.
 */
function nameStart(sentence: Sentence, from: number, to: number): number {
  const { lexicon } = sentence;
  for (let at = to - 1; at > from; at--) {
    const before = wordAt(sentence, at - 1);
    if (!lexicon.isSpeaker(wordAt(sentence, at)) || lexicon.isSpeaker(before)) continue;
    if (lexicon.without(before, wordAt(sentence, at)) > 0 || PLACE_TITLES.has(wordAt(sentence, from - 1))) return at;
  }
  return from;
}

function nameBehindComma(sentence: Sentence, at: number): Name | undefined {
  const start = pastHonorifics(sentence, at);
  const isOffice = start === at && (isRoleWord(sentence, at) || isTitle(sentence, at));
  return isOffice || !isNameWord(sentence, start) ? undefined : nameAt(sentence, at, true);
}

/** `R&D Warta Kini Rini Lestari`: an abbreviation opens, and somebody who speaks elsewhere follows; what is before is the role. */
function speakerBehind(sentence: Sentence, from: number): Phrase | undefined {
  if (tokenAt(sentence, from).kind !== 'caps') return undefined;
  let at = from + 1;
  while (at < from + 8 && capitalAt(sentence, at) && !sentence.lexicon.isSpeaker(wordAt(sentence, at))) at++;
  const name = tokenAt(sentence, at).kind === 'cap' ? nameAt(sentence, at, true) : undefined;
  return name && phrase(sentence, 'person', from, at, name);
}

/** `Rini Lestari, Ketua Panitia` · `Rini Lestari selaku Ketua Panitia`. */
function withRoleBehind(sentence: Sentence, from: number, name: Name): Phrase {
  let at = name.after + (wordAt(sentence, name.after) === ',' ? 1 : 0);
  while (at < name.after + 5 && (ROLE_FOLLOWS.has(wordAt(sentence, at)) || BEFORE_A_ROLE.has(wordAt(sentence, at))))
    at++;
  const person = phrase(sentence, 'person', from, from, name);
  if (at === name.after || !isTitle(sentence, at)) return person;
  const { role, to } = roleAt(sentence, at, true);
  return { ...person, role, to };
}

function institutionAt(sentence: Sentence, from: number): Phrase | undefined {
  const isHead = isInstitutionWord(wordAt(sentence, from));
  if (!isNameWord(sentence, from) || (!isHead && isPlainNoun(sentence, from))) return undefined;
  let to = from + 1;
  while (to < from + LONGEST_INSTITUTION) {
    if (isNameWord(sentence, to)) to++;
    else if (/^(?:dan|of)$/.test(wordAt(sentence, to)) && isRoleWord(sentence, to + 1)) to += 2;
    else break;
  }
  const isOne = isHead || tokenAt(sentence, from).kind === 'caps' || isInstitution(sentence, from, to);
  return isOne ? phrase(sentence, 'institution', from, from, { from, to, after: to }) : undefined;
}

const span = (sentence: Sentence, from: number, to: number): Span => ({
  start: tokenAt(sentence, from).start,
  end: tokenAt(sentence, to - 1).end,
});

/** @param roleTo - the first token after the role; `from` when there is none */
function phrase(
  sentence: Sentence,
  kind: Phrase['kind'],
  from: number,
  roleTo: number,
  name: Name | undefined,
  to = name?.after ?? roleTo,
): Phrase {
  const words = name ? sentence.tokens.slice(name.from, name.to).filter((token) => token.kind !== 'mark') : [];
  return {
    kind,
    from,
    to,
    nameFrom: name?.from ?? to,
    words: words.map(({ lower }) => lower),
    role: roleTo > from ? span(sentence, from, roleTo) : undefined,
    name: name && span(sentence, name.from, name.to),
    alias: name?.alias,
  };
}
