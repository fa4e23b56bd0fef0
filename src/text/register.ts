import type { Span } from './note.js';
import type { Phrase } from './phrases.js';

/** Somebody whom the article names: the longest name it prints, and the fullest role. */
export interface Person {
  readonly kind: 'person' | 'institution';
  name: string;
  words: readonly string[];
  role?: string;
  readonly aliases: Set<string>;
  /** Where the longest name stands. */
  named: Span;
}

/** How many bearers of the same word are compared, so that a crowd does not make reading quadratic. */
const MOST_COMPARED = 40;

/** The people of one article, found by any word of their name or of their role. */
export class Register {
  readonly #byWord = new Map<string, Person[]>();
  readonly #byRole = new Map<string, Person[]>();
  readonly #text: string;
  readonly people: Person[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Enters a phrase that has a name; one that is known already may lengthen the name or tell the role. */
  enter(phrase: Phrase): Person | undefined {
    if (!phrase.name || phrase.words.length === 0) return undefined;
    let person = this.find(phrase.words) ?? (phrase.alias ? this.find([phrase.alias]) : undefined);
    if (!person) {
      person = {
        kind: phrase.kind === 'institution' ? 'institution' : 'person',
        name: this.#slice(phrase.name),
        words: phrase.words,
        aliases: new Set(),
        named: phrase.name,
      };
      this.people.push(person);
    } else if (phrase.words.length > person.words.length) {
      person.name = this.#slice(phrase.name);
      person.words = phrase.words;
      person.named = phrase.name;
    }
    if (phrase.alias) person.aliases.add(phrase.alias);
    for (const word of [...phrase.words, ...(phrase.alias ? [phrase.alias] : [])]) index(this.#byWord, word, person);
    if (phrase.role) this.#enterRole(person, this.#slice(phrase.role));
    return person;
  }

  #enterRole(person: Person, role: string): void {
    for (const word of wordsOf(role)) index(this.#byRole, word, person);
    // A later, fuller form of the same role is better: Gubernur → Gubernur Jambi.
    if (
      !person.role ||
      (wordsOf(person.role).every((word) => wordsOf(role).includes(word)) && role.length > person.role.length)
    ) {
      person.role = role;
    }
  }

  /** Who bears all these words, or a name all of whose words are among them; the latest where several do. */
  find(words: readonly string[]): Person | undefined {
    const candidates = new Set<Person>();
    for (const word of words)
      for (const person of this.#byWord.get(word)?.slice(-MOST_COMPARED) ?? []) candidates.add(person);
    let best: Person | undefined;
    for (const person of candidates) {
      const isShorter = words.every((word) => person.words.includes(word) || person.aliases.has(word));
      const isLonger =
        person.words.every((word) => words.includes(word)) ||
        (words.length > 1 && [...person.aliases].some((alias) => words.includes(alias)));
      if (isShorter || isLonger) best = person;
    }
    return best;
  }

  /** Whose role is told by these words; the one of `recent` that comes first where several match. */
  holder(role: string, recent: readonly Person[]): Person | undefined {
    const words = wordsOf(role);
    const first = words[0];
    if (!first) return undefined;
    const holders = (this.#byRole.get(first) ?? []).slice(-MOST_COMPARED).filter((person) => {
      const own = wordsOf(person.role ?? '');
      return words.every((word) => own.includes(word)) || (own.length > 0 && own.every((word) => words.includes(word)));
    });
    return recent.find((person) => holders.includes(person)) ?? holders.at(-1);
  }

  #slice({ start, end }: Span): string {
    return this.#text.slice(start, end).replace(/\s+/g, ' ').trim();
  }
}

const wordsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function index(map: Map<string, Person[]>, word: string, person: Person): void {
  const known = map.get(word);
  if (!known) map.set(word, [person]);
  else if (!known.slice(-MOST_COMPARED).includes(person)) known.push(person);
}
