import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import { type Token, isCapital } from './tokens.js';
import { weekdayOf, monthOf } from './words/calendar.js';
import { SENTENCE_OPENERS } from './words/common.js';
import { INSTITUTION_HEADS, ROLE_PAIRS, ROLE_WORDS } from './words/organisations.js';
import { DEGREES, HONORIFICS, NAME_PARTICLES, RANKS, withoutPoints } from './words/ranks.js';
import { BEFORE_A_ROLE, PHRASE_STOPS, ROLE_FOLLOWS, ROLE_JOINERS, ROLE_REFERENCES, TITLES } from './words/titles.js';
import { REPORTING_VERBS } from './words/verbs.js';

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
}

/** The most words that a role has, and a name. */
const LONGEST_ROLE = 32;
const LONGEST_NAME = 6;

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
    if (isSpeaker && ROLE_REFERENCES.has(token.lower) && token.kind === 'low')
      return this.#phrase('role', { from, to: from + 1 }, undefined);
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
    if (!token || token.kind === 'num' || !TITLES.has(token.lower)) return false;
    return token.kind === 'low' || !this.#isRankHere(index);
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
    return (
      ROLE_WORDS.has(token.lower) ||
      INSTITUTION_HEADS.has(token.lower) ||
      TITLES.has(token.lower) ||
      this.#lexicon.isPlace(token.text)
    );
  }

  #isHonorific(index: number): boolean {
    const token = this.#tokens[index];
    if (!token || token.kind === 'num' || token.kind === 'mark') return false;
    if (!RANKS.has(token.lower) && !HONORIFICS.has(token.lower)) return false;
    if (RANKS.has(token.lower) && token.kind === 'low') return false;
    return isCapital(this.#tokens[this.#pastPoint(index + 1)]) || this.#isHonorific(this.#pastPoint(index + 1));
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
    return (
      isCapital(token) &&
      DEGREES.has(withoutPoints(token.text)) &&
      (token.kind === 'caps' || /\./.test(token.text) || token.text.length < 5)
    );
  }

  #isNameWord(index: number): boolean {
    const token = this.#tokens[index];
    if (!isCapital(token)) return false;
    return (
      weekdayOf(token.lower) < 0 &&
      (monthOf(token.lower) === 0 || token.lower === 'mei') &&
      !/\.\p{L}/u.test(token.text)
    );
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
      const isPlainWord =
        this.#isNameWord(to) &&
        !(to > from && this.#isDegree(to)) &&
        (to > from || !this.#isRoleWord(to) || hasHonorific);
      if (!isParticle && !isPlainWord) break;
      if (to > from && (this.#isTitle(to) || (this.#isRoleWord(to) && ROLE_WORDS.has(token.lower)))) break;
      to++;
      // An initial keeps its point: M. Nasir
      if (token.text.length === 1 && this.#isMark(to, '.') && this.#isNameWord(to + 1)) to++;
    }
    if (to === from) return undefined;
    const [first] = this.#tokens.slice(from, to);
    if (!first) return undefined;
    const isShort = to - from === 1;
    if (!hasHonorific && SENTENCE_OPENERS.has(first.lower)) return undefined;
    if (isShort && !hasHonorific && !isSpeaker && !this.#lexicon.isSpeaker(first.text)) return undefined;
    if (
      isShort &&
      !hasHonorific &&
      first.kind === 'caps' &&
      first.text.length > 1 &&
      !this.#lexicon.isSpeaker(first.text)
    )
      return undefined;
    if (isShort && !hasHonorific && this.#lexicon.isCommon(first.text) && !isSpeaker) return undefined;
    return this.#withTail(from, to);
  }

  /** Passes over degrees, an age in brackets and a nickname behind a name. */
  #withTail(from: number, to: number): Name {
    let after = to;
    let alias: string | undefined;
    for (;;) {
      if (this.#isDegree(after)) after = this.#pastPoint(after + 1);
      else if (this.#isMark(after, ',') && this.#isDegree(after + 1)) after = this.#pastPoint(after + 2);
      else if (this.#isMark(after, '(') && this.#isMark(after + 2, ')')) {
        const inside = this.#tokens[after + 1];
        if (inside && isCapital(inside)) alias = inside.lower;
        after += 3;
      } else return { from, to, after, ...(alias && { alias }) };
    }
  }

  /** A role, and the name after it: with or without a comma between them. */
  #withRole(from: number): Phrase | undefined {
    let lastOfRole = from;
    let at = from + 1;
    let named: Name | undefined;
    while (at < from + LONGEST_ROLE) {
      const token = this.#tokens[at];
      if (!token) break;
      const isLoose = at - 1 > lastOfRole;
      if (token.text === '(') {
        const close = this.#closing(at);
        if (!close || this.#tokens[at + 1]?.kind === 'num') break;
        if (isLoose && close === at + 2 && this.#tokens[at + 1]?.kind === 'cap' && !isCapital(this.#tokens[close + 1]))
          break;
        lastOfRole = close;
        at = close + 1;
        continue;
      }
      if (token.kind === 'mark' && token.text !== '/' && token.text !== '&') break;
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
    const role = { from, to: lastOfRole + 1 };
    if (named) return this.#phrase('person', { from, to: this.#roleEnd(from, at) }, named);
    const looseFrom = this.#nameStart(lastOfRole + 1, at);
    const behindComma = this.#isMark(at, ',') ? this.#nameBehindComma(at + 1) : undefined;
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
    while (end > from + 1 && (this.#isHonorific(end - 1) || (this.#isMark(end - 1, '.') && this.#isHonorific(end - 2))))
      end--;
    return end;
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
      if (next.kind === 'low')
        return !isLoose && isTouching && !PHRASE_STOPS.has(next.lower) && !REPORTING_VERBS.has(next.lower);
      if (isLoose)
        return (token.lower === 'dan' || token.lower === '&') && this.#isRoleWord(at + 1) && !TITLES.has(next.lower);
      if (token.lower === 'dan' && TITLES.has(next.lower)) return false;
      return isCapital(next) && weekdayOf(next.lower) < 0;
    }
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
      if (
        token &&
        before &&
        this.#lexicon.isSpeaker(token.text) &&
        this.#lexicon.without(before.text, token.text) > 0 &&
        !this.#lexicon.isSpeaker(before.text)
      )
        return at;
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
      const behind = this.#isTitle(at) ? this.#withRole(at) : undefined;
      if (behind?.kind === 'role' && behind.role) {
        return { ...this.#phrase('person', undefined, name), from, role: behind.role, to: behind.to };
      }
    }
    return { ...this.#phrase('person', undefined, name), from };
  }

  #institution(from: number): Phrase | undefined {
    const first = this.#tokens[from];
    if (!isCapital(first) || (first.kind !== 'caps' && !INSTITUTION_HEADS.has(first.lower))) return undefined;
    let to = from + 1;
    while (to < from + 12) {
      const token = this.#tokens[to];
      if (isCapital(token) && weekdayOf(token.lower) < 0) to++;
      else if (token && /^(?:dan|of)$/.test(token.lower) && this.#isRoleWord(to + 1)) to += 2;
      else break;
    }
    return this.#phrase('institution', undefined, { from, to, after: to });
  }

  #phrase(
    kind: Phrase['kind'],
    role: { from: number; to: number } | undefined,
    name: Name | undefined,
    to?: number,
  ): Phrase {
    const words = name
      ? this.#tokens
          .slice(name.from, name.to)
          .filter(({ kind }) => kind !== 'mark')
          .map(({ lower }) => lower)
      : [];
    return {
      kind,
      words,
      from: role?.from ?? name?.from ?? 0,
      to: to ?? name?.after ?? role?.to ?? 0,
      ...(role && { role: this.#span(role.from, role.to) }),
      ...(name && { name: this.#span(name.from, name.to) }),
      ...(name?.alias && { alias: name.alias }),
    };
  }

  #span(from: number, to: number): Span {
    return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
  }
}
