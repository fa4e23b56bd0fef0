import type { Span } from './note.js';
import type { Event } from './narration.js';
import type { Phrase } from './phrases.js';
import { type Person, Register } from './register.js';
import type { Statement } from './statements.js';
import type { Telling } from './subjects.js';

/** Who said something, and how that is known. */
export interface Attribution {
  readonly statement: Statement;
  readonly person?: Person;
  /** What an unnamed speaker is: `seorang warga`. */
  readonly role?: string;
  readonly reason: string;
  readonly confidence: number;
}

/** How many people are remembered as mentioned lately. */
const MEMORY = 30;

/**
 * Reads who speaks. First everybody named is entered in a register, so that a short name finds its longest form wherever
 * that stands; then the article is read in order, and who spoke last is the one whom `-nya` and `dia` mean.
 */
export function attribute(text: string, events: readonly Event[]): { attributions: Attribution[]; register: Register } {
  const register = new Register(text);
  const written = (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  for (const event of events) for (const phrase of phrasesOf(event)) register.enter(phrase);

  const attributions: Attribution[] = [];
  let focus: Person | undefined;
  let group: Person | undefined;
  let lately: Person[] = [];
  const meet = (person: Person) => {
    lately = [person, ...lately.filter((other) => other !== person)].slice(0, MEMORY);
  };
  const who = (phrase: Phrase): Person | undefined => {
    if (phrase.name) return register.find(phrase.words) ?? (phrase.alias ? register.find([phrase.alias]) : undefined);
    return phrase.role ? register.holder(written(phrase.role), lately) : undefined;
  };
  const turnTo = (person: Person) => {
    if (person.kind === 'person') focus = person;
    else group = person;
    meet(person);
  };

  for (const [index, event] of events.entries()) {
    if (event.kind === 'told') {
      for (const phrase of event.telling.mentions) {
        const person = phrase.name ? who(phrase) : undefined;
        if (person) meet(person);
      }
      const subject = subjectOf(event.telling, who);
      if (subject) turnTo(subject);
      continue;
    }
    const attribution = attributeOne(event.statement, index);
    if (!attribution) continue;
    attributions.push(attribution);
    if (attribution.person) turnTo(attribution.person);
  }
  return { attributions, register };

  function attributeOne(statement: Statement, index: number): Attribution | undefined {
    const { reference, evidence } = statement;
    if (typeof reference === 'object') {
      const person = who(reference);
      if (person)
        return { statement, person, reason: reasonOf(reference, person), confidence: reference.name ? 0.95 : 0.8 };
      const role = reference.role ? written(reference.role) : undefined;
      return {
        statement,
        reason: role ? 'only the role is told' : 'no name is told',
        confidence: 0.4,
        ...(role && { role }),
      };
    }
    if (reference === 'many') {
      return group
        ? { statement, person: group, reason: '“mereka” are those who spoke last', confidence: 0.6 }
        : { statement, reason: '“mereka” are not told', confidence: 0.2 };
    }
    if (evidence === 'cue-after' && reference === undefined)
      return { statement, reason: 'the cue names nobody', confidence: 0.2 };
    if (focus)
      return {
        statement,
        person: focus,
        reason: `${focus.name} spoke last`,
        confidence: evidence === 'cue-after' ? 0.85 : 0.7,
      };
    const guess = onlyCandidate() ?? speaksNext(index);
    if (guess && reference === 'one')
      return { statement, person: guess, reason: 'nobody else has been introduced as a speaker', confidence: 0.5 };
    // Words that stand alone are a quote only after somebody has spoken.
    return reference ? { statement, reason: 'nobody has spoken before', confidence: 0.2 } : undefined;
  }

  function onlyCandidate(): Person | undefined {
    const people = lately.filter(({ kind }) => kind === 'person');
    return people.length === 1 ? people[0] : undefined;
  }

  /** Without anybody before, the one who is told to speak right after the quote. */
  function speaksNext(index: number): Person | undefined {
    const next = events[index + 1];
    return next?.kind === 'told' ? subjectOf(next.telling, who) : undefined;
  }
}

function phrasesOf(event: Event): readonly Phrase[] {
  if (event.kind === 'told') {
    const { mentions, subject } = event.telling;
    return typeof subject === 'object' && !mentions.includes(subject) ? [...mentions, subject] : mentions;
  }
  const { reference } = event.statement;
  return typeof reference === 'object' ? [reference] : [];
}

const subjectOf = ({ subject }: Telling, who: (phrase: Phrase) => Person | undefined): Person | undefined =>
  typeof subject === 'object' ? who(subject) : undefined;

function reasonOf(reference: Phrase, person: Person): string {
  if (!reference.name) return `${person.name} holds this role`;
  return reference.words.length < person.words.length
    ? `${person.name} is the longest form of the name`
    : 'named after the verb';
}
