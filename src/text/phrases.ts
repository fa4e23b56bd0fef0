import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import { type Token, isCapital } from './tokens.js';
import { weekdayOf, monthOf } from './words/calendar.js';
import { SENTENCE_OPENERS } from './words/common.js';
import { BEFORE_A_PLACE } from './words/places.js';
import { INSTITUTION_HEADS, ROLE_PAIRS, ROLE_WORDS } from './words/organisations.js';
import { DEGREES, HONORIFICS, NAME_ABBREVIATIONS, NAME_PARTICLES, RANKS, withoutPoints } from './words/ranks.js';
import { BEFORE_A_ROLE, FAMILY, PHRASE_STOPS, PLACE_TITLES, ROLE_FOLLOWS, ROLE_JOINERS, ROLE_REFERENCES, TITLES } from './words/titles.js';
import { ACCORDING, PASSIVE_VERBS, REPORTING_VERBS } from './words/verbs.js';

/** A noun phrase that names somebody: what they are, what they are called, or both. */
export interface Phrase {
  readonly kind: 'person' | 'role' | 'institution';
  readonly role?: Span;
  readonly name?: Span;
  /** `Rini` of `Rini Lestari (Rin)`. */
  readonly alias?: string;
  /** The words of the name, lower case, without rank and degree. */
  readonly words: readonly string[];
  /** Index of its first token, and of the first token after it. */
  readonly from: number;
  readonly to: number;
  readonly nameTokens?: Name;
}

/** Nouns of who does something: pembina, pengasuh, penyuluh. */
const AGENT = /^pe(?:m[bp]?|n[cdjt]|ng|ny|l)\p{L}{3,}(?<!an)$/u;

/** The most words that a role has, and a name. */
const LONGEST_ROLE = 32;
const LONGEST_NAME = 6;

const isAlso = (token: Token) => token.lower === 'sekaligus' || token.lower === 'merangkap';

/** Verbs that open a sentence in capitals: `Dikatakan Rini`. */
const NOT_IN_A_NAME = new Set([...PASSIVE_VERBS, ...ACCORDING, ...REPORTING_VERBS]);

interface Name {
  readonly from: number;
  readonly to: number;
  /** The first token after degrees, age and nickname. */
  readonly after: number;
  readonly alias?: string;
}

/** Reads phrases out of the tokens of one sentence. */
export class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** The phrase that begins at a token, or undefined. A lone word is a name only where `isSpeaker` says that somebody stands there. */
  at(index: number, isSpeaker = false): Phrase | undefined {
    let from = index;
    while (this.#is(from, BEFORE_A_ROLE) && from < index + 3) from++;
    const token = this.#tokens[from];
    if (!token) return undefined;
    if (this.#isTitle(from)) return this.#withRole(from) ?? undefined;
    if (from > index && token.kind === 'low') return undefined;
    if (isSpeaker && isCapital(token)) {
      const split = this.#splitAtSpeaker(from);
      if (split) return split;
    }
    if (isSpeaker && ROLE_REFERENCES.has(token.lower) && token.kind === 'low') return this.#phrase('role', { from, to: from + 1 }, undefined);
    const name = this.#name(from, isSpeaker);
    if (name) return this.#withRoleBehind(from, name);
    return this.#institution(from);
  }

  #is(index: number, set: ReadonlySet<string>): boolean {
    const token = this.#tokens[index];
    return token !== undefined && set.has(token.lower);
  }

  #isMark(index: number, mark: string): boolean {
    return this.#tokens[index]?.text === mark;
  }

  #isTitle(index: number): boolean {
    const token = this.#tokens[index];
    if (!token || token.kind === 'num') return false;
    if (token.kind === 'low' && AGENT.test(token.lower)) return true;
    if (FAMILY.has(`${token.lower}_${this.#tokens[index + 1]?.lower ?? ''}`)) return true;
    if (!TITLES.has(token.lower)) return false;
    return token.kind === 'low' || !this.#isRankHere(index);
  }

  /** `R&D Warta Kini Rini Lestari`: an abbreviation opens, and somebody who speaks elsewhere follows; what is before is the role. */
  #splitAtSpeaker(from: number): Phrase | undefined {
    if (this.#tokens[from]?.kind !== 'caps' || this.#lexicon.isSpeaker(this.#tokens[from]?.text ?? '')) return undefined;
    for (let at = from + 1; at < from + 8 && isCapital(this.#tokens[at]); at++) {
      if (!this.#lexicon.isSpeaker(this.#tokens[at]?.text ?? '') || this.#tokens[at]?.kind === 'caps') continue;
      const name = this.#name(at, true);
      return name && this.#phrase('person', { from, to: at }, name);
    }
    return undefined;
  }

  /** `Jenderal` and `Kapten` are ranks before a name and titles elsewhere. */
  #isRankHere(index: number): boolean {
    return this.#is(index, RANKS) && isCapital(this.#tokens[index + 1]) && !this.#isRoleWord(index + 1);
  }

  #isRoleWord(index: number): boolean {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    if (!token) return false;
    if (token.kind === 'num' || /^[IVX]+$/.test(token.text)) return true;
    if (before && ROLE_PAIRS.has(`${before.lower}_${token.lower}`)) return true;
    if (!isCapital(token)) return false;
    return ROLE_WORDS.has(token.lower) || INSTITUTION_HEADS.has(token.lower) || TITLES.has(token.lower) || this.#lexicon.isPlace(token.text);
  }

  #isHonorific(index: number): boolean {
    const token = this.#tokens[index];
    if (!token || token.kind === 'num' || token.kind === 'mark') return false;
    if (!RANKS.has(token.lower) && !HONORIFICS.has(token.lower)) return false;
    if (RANKS.has(token.lower) && token.kind === 'low') return false;
    const next = this.#pastPoint(index + 1);
    return this.#isHonorific(next) || (isCapital(this.#tokens[next]) && !(RANKS.has(token.lower) && this.#isRoleWord(next)));
  }

  #pastPoint(index: number): number {
    return this.#isMark(index, '.') ? index + 1 : index;
  }

  #pastHonorifics(index: number): number {
    let at = index;
    while (at < index + 8 && this.#isHonorific(at)) at = this.#pastPoint(at + 1);
    return at;
  }

  #isDegree(index: number): boolean {
    const token = this.#tokens[index];
    return isCapital(token) && DEGREES.has(withoutPoints(token.text)) && (token.kind === 'caps' || /\./.test(token.text) || token.text.length < 5);
  }

  #isNameWord(index: number): boolean {
    const token = this.#tokens[index];
    if (!isCapital(token)) return false;
    if (NOT_IN_A_NAME.has(token.lower)) return false;
    return weekdayOf(token.lower) < 0 && (monthOf(token.lower) === 0 || token.lower === 'mei') && !/\.\p{L}/u.test(token.text);
  }

  /** The words of a name from a token on; ranks and forms of address in front are passed over. */
  #name(index: number, isSpeaker: boolean): Name | undefined {
    const from = this.#pastHonorifics(index);
    const hasHonorific = from > index;
    let to = from;
    while (to < from + LONGEST_NAME) {
      const token = this.#tokens[to];
      if (!token) break;
      const isParticle = to > from && NAME_PARTICLES.has(token.lower) && isCapital(this.#tokens[to + 1]);
      const isPlainWord = this.#isNameWord(to) && !(to > from && this.#isDegree(to)) && (to > from || !this.#isRoleWord(to) || hasHonorific);
      if (!isParticle && !isPlainWord) break;
      if (to > from && (this.#isTitle(to) || (this.#isRoleWord(to) && ROLE_WORDS.has(token.lower)))) break;
      to++;
      // An initial keeps its point: M. Nasir
      if ((token.text.length === 1 || NAME_ABBREVIATIONS.has(token.lower)) && this.#isMark(to, '.') && this.#isNameWord(to + 1)) to++;
    }
    if (to === from) return undefined;
    const first = this.#tokens[from];
    if (first && !hasHonorific && this.#opensSentence(from) && to - from > 1 && this.#isPlainNoun(first)) return undefined;
    if (!first || (!hasHonorific && this.#isInstitutionName(from, to))) return undefined;
    const isShort = to - from === 1;
    if (!hasHonorific && SENTENCE_OPENERS.has(first.lower)) return undefined;
    const isKnown = this.#lexicon.isSpeaker(first.text) || this.#lexicon.isKnownName(first.text);
    if (isShort && !hasHonorific && !isSpeaker && !isKnown) return undefined;
    if (isShort && !hasHonorific && this.#lexicon.isCommon(first.text) && !isSpeaker) return undefined;
    return this.#withTail(from, to);
  }

  #opensSentence(index: number): boolean {
    return index === 0 || this.#tokens[index - 1]?.kind === 'mark';
  }

  /** A noun that is no name although a sentence opens with it: `Penjelasan Rini`. */
  #isPlainNoun(token: Token): boolean {
    return SENTENCE_OPENERS.has(token.lower) || /^(?:pe|per|ke)\p{L}{4,}an$/u.test(token.lower) || (this.#lexicon.isCommon(token.text) && !this.#lexicon.isSpeaker(token.text));
  }

  /** `KPK`, and `Freedom Coalition`: an abbreviation is somebody only with an age behind it, `RD (19)`. */
  #isInstitutionName(from: number, to: number): boolean {
    const isShort = this.#tokens.slice(from, to).every(({ kind }) => kind === 'caps');
    if (isShort) return !(this.#isMark(to, '(') && this.#tokens[to + 1]?.kind === 'num');
    return this.#tokens.slice(from, to).some(({ lower }) => INSTITUTION_HEADS.has(lower));
  }

  /** Passes over degrees, an age in brackets and a nickname behind a name. */
  #withTail(from: number, to: number): Name {
    let after = to;
    let alias: string | undefined;
    for (;;) {
      if (this.#isDegree(after)) after = this.#pastPoint(after + 1);
      else if (this.#isMark(after, ',') && this.#isDegree(after + 1)) after = this.#pastPoint(after + 2);
      else if (this.#isMark(after, '(')) {
        const close = this.#closing(after);
        if (!close || close > after + 4) return { from, to, after, ...(alias && { alias }) };
        const inside = this.#tokens[close - 1];
        if (isCapital(inside)) alias = inside.lower;
        after = close + 1;
      } else return { from, to, after, ...(alias && { alias }) };
    }
  }

  /** A role, and the name after it: with or without a comma between them. */
  #withRole(from: number, isNamed = false): Phrase | undefined {
    let lastOfRole = from;
    let inner = 0;
    let at = from + 1;
    let named: Name | undefined;
    while (at < from + LONGEST_ROLE) {
      const token = this.#tokens[at];
      if (!token) break;
      const isLoose = at - 1 > lastOfRole;
      if (token.text === '(') {
        const close = this.#closing(at);
        if (!close || this.#tokens[at + 1]?.kind === 'num') break;
        if (isLoose && close === at + 2 && this.#tokens[at + 1]?.kind === 'cap' && !isCapital(this.#tokens[close + 1])) break;
        lastOfRole = close;
        at = close + 1;
        continue;
      }
      // Ketua RT 18, Kelurahan Jati, Rini: a place may stand between commas.
      if (token.text === ',' && !isLoose && BEFORE_A_PLACE.has(this.#tokens[at + 1]?.lower ?? '') && isCapital(this.#tokens[at + 1])) {
        inner ||= at;
        lastOfRole = ++at;
        continue;
      }
      if (token.kind === 'mark' && token.text !== '/' && token.text !== '&') break;
      if (isAlso(token) && this.#isTitle(at + 1)) {
        const more = this.#withRole(at + 1, isNamed);
        if (isNamed && more?.role) return this.#phrase('role', { from, to: more.to }, undefined);
        if (!more?.nameTokens || !this.#isMark(more.nameTokens.from - 1, ',')) break;
        return this.#phrase('person', { from, to: more.nameTokens.from - 1 }, more.nameTokens);
      }
      if (this.#isHonorific(at) && !this.#isTitle(at)) {
        named = this.#name(at, true);
        break;
      }
      if (token.kind === 'low') {
        if (!this.#goesOnOver(at, isLoose, lastOfRole === at - 1)) break;
        lastOfRole = at++;
        continue;
      }
      if (this.#isRoleWord(at)) lastOfRole = at;
      else if (token.kind === 'caps' && !(isLoose && !isCapital(this.#tokens[at + 1]))) lastOfRole = at;
      else if (weekdayOf(token.lower) >= 0) break;
      at++;
    }
    if (isNamed) return this.#phrase('role', { from, to: inner || at }, undefined);
    const role = { from, to: (inner || lastOfRole + 1) };
    if (named) return this.#phrase('person', { from, to: this.#roleEnd(from, at) }, named);
    const looseFrom = this.#nameStart(lastOfRole + 1, at);
    const comma = /^(?:sendiri|tersebut|itu|setempat)$/.test(this.#tokens[at]?.lower ?? '') ? at + 1 : at;
    const behindComma = this.#isMark(comma, ',') ? this.#nameBehindComma(comma + 1) : undefined;
    if (at > looseFrom && !(behindComma && !this.#lexicon.isSpeaker(this.#tokens[looseFrom]?.text ?? ''))) {
      const name = this.#name(looseFrom, true);
      if (name) return this.#phrase('person', { from, to: this.#roleEnd(from, looseFrom) }, name);
    }
    if (behindComma) return this.#phrase('person', { from, to: at }, behindComma);
    return this.#phrase('role', role, undefined, Math.max(role.to, at));
  }

  /** A role ends before forms of address. */
  #roleEnd(from: number, nameFrom: number): number {
    let end = nameFrom;
    while (end > from + 1 && (this.#isHonorific(end - 1) || (this.#isMark(end - 1, '.') && this.#isHonorific(end - 2)))) end--;
    return end;
  }

  /** Whether a word of a role, or an abbreviation in brackets, comes among the next capitals: `… Hotel dan Restoran Indonesia (PHRI)`. */
  #roleWordAhead(from: number): boolean {
    for (let at = from; at < from + 6; at++) {
      if (this.#isMark(at, '(')) {
        const behind = this.#tokens[at + 3];
        return isCapital(this.#tokens[at + 1]) && (behind?.text === ',' || isCapital(behind));
      }
      if (!isCapital(this.#tokens[at])) return false;
      if (this.#isRoleWord(at)) return true;
    }
    return false;
  }

  #closing(open: number): number | undefined {
    for (let at = open + 1; at < open + 12; at++) if (this.#isMark(at, ')')) return at;
    return undefined;
  }

  /** Whether a role goes on over a small word. */
  #goesOnOver(at: number, isLoose: boolean, isTouching: boolean): boolean {
    const token = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (!token || !next) return false;
    if (ROLE_JOINERS.has(token.lower)) {
      if (next.kind === 'low') return !isLoose && isTouching && !PHRASE_STOPS.has(next.lower) && !REPORTING_VERBS.has(next.lower);
      if (isLoose) return /^(?:dan|and|of|for)$/.test(token.lower) && !TITLES.has(next.lower) && this.#roleWordAhead(at + 1);
      if (token.lower === 'dan' && TITLES.has(next.lower) && !ROLE_WORDS.has(next.lower)) return false;
      return isCapital(next) && weekdayOf(next.lower) < 0;
    }
    const isShortened = next.text === '(' && this.#isMark(at + 3, ')') && !isCapital(this.#tokens[at - 1]);
    if (isShortened && isTouching) return true;
    if (isLoose || !isTouching || PHRASE_STOPS.has(token.lower) || REPORTING_VERBS.has(token.lower)) return false;
    return !/^(?:me|ber|ter|di)\p{L}{4}/u.test(token.lower) || TITLES.has(token.lower);
  }

  /**
   * Where the name begins among words that are in no table. A word that speaks alone elsewhere begins it, unless the words before it
   * never occur without it.
   */
  #nameStart(from: number, to: number): number {
    for (let at = to - 1; at > from; at--) {
      const token = this.#tokens[at];
      const before = this.#tokens[at - 1];
      if (!token || !before || !this.#lexicon.isSpeaker(token.text) || this.#lexicon.isSpeaker(before.text)) continue;
      if (this.#lexicon.without(before.text, token.text) > 0 || PLACE_TITLES.has(this.#tokens[from - 1]?.lower ?? '')) return at;
    }
    return Math.max(from, to - LONGEST_NAME);
  }

  #nameBehindComma(at: number): Name | undefined {
    const start = this.#pastHonorifics(at);
    if (!this.#isNameWord(start) || (start === at && (this.#isRoleWord(at) || this.#isTitle(at)))) return undefined;
    return this.#name(at, true);
  }

  /** `Rini Lestari, Ketua Panitia` · `Rini Lestari selaku Ketua Panitia`. */
  #withRoleBehind(from: number, name: Name): Phrase {
    let at = name.after;
    if (this.#isMark(at, ',')) at++;
    while (this.#is(at, ROLE_FOLLOWS) && at < name.after + 4) at++;
    if (at > name.after && (this.#isTitle(at) || this.#is(at, BEFORE_A_ROLE))) {
      while (this.#is(at, BEFORE_A_ROLE)) at++;
      const behind = this.#isTitle(at) ? this.#withRole(at, true) : undefined;
      if (behind?.kind === 'role' && behind.role) {
        return { ...this.#phrase('person', undefined, name), from, role: behind.role, to: behind.to };
      }
    }
    return { ...this.#phrase('person', undefined, name), from };
  }

  #institution(from: number): Phrase | undefined {
    const first = this.#tokens[from];
    if (!isCapital(first) || NOT_IN_A_NAME.has(first.lower)) return undefined;
    if (!INSTITUTION_HEADS.has(first.lower) && this.#opensSentence(from) && this.#isPlainNoun(first)) return undefined;
    let to = from + 1;
    while (to < from + 12) {
      const token = this.#tokens[to];
      if (isCapital(token) && weekdayOf(token.lower) < 0) to++;
      else if (token && /^(?:dan|of)$/.test(token.lower) && this.#isRoleWord(to + 1)) to += 2;
      else break;
    }
    const isHead = first.kind === 'caps' || INSTITUTION_HEADS.has(first.lower);
    if (!isHead && !this.#tokens.slice(from, to).some(({ lower }) => INSTITUTION_HEADS.has(lower))) return undefined;
    return this.#phrase('institution', undefined, { from, to, after: to });
  }

  #phrase(kind: Phrase['kind'], role: { from: number; to: number } | undefined, name: Name | undefined, to?: number): Phrase {
    const words = name ? this.#tokens.slice(name.from, name.to).filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower) : [];
    return {
      kind,
      words,
      from: role?.from ?? name?.from ?? 0,
      to: to ?? name?.after ?? role?.to ?? 0,
      ...(role && { role: this.#span(role.from, role.to) }),
      ...(name && { name: this.#span(name.from, name.to), nameTokens: name }),
      ...(name?.alias && { alias: name.alias }),
    };
  }

  #span(from: number, to: number): Span {
    return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
  }
}
