import { registerOf } from './register.js';

const isPerson = ({ kind }) => kind !== 'institution';
/** How many people are remembered as mentioned lately. */
const MEMORY = 30;
/**
 * Reads who speaks. First everybody named is entered in a register, so that a short name finds its longest form wherever
 * that stands; then the article is read in order, and who spoke last is the one whom `-nya` and `dia` mean.
 */
function attribute(text, events) {
    const register = registerOf(text);
    for (const { mentions } of events)
        mentions.forEach((phrase) => register.enter(phrase));
    const attributions = [];
    let focus;
    let group;
    let lately = [];
    const meet = (person) => {
        if (person)
            lately = [person, ...lately.filter((other) => other !== person)].slice(0, MEMORY);
    };
    const who = (reference) => typeof reference === 'object'
        ? (register.find(reference, lately) ?? (reference.isAgain ? lately.find(isPerson) : undefined))
        : undefined;
    for (const [index, { mentions, subject, statement }] of events.entries()) {
        if (!statement)
            for (const phrase of mentions)
                if (phrase.name)
                    meet(who(phrase));
        const attribution = statement && attributeOne(statement, index);
        if (attribution)
            attributions.push(attribution);
        const speaker = statement ? attribution?.person : who(subject);
        const unnamed = !speaker && typeof subject === 'object' && !subject.isAgain && subject.role;
        if (unnamed && (statement ?? /(?:orang|satu) $/.test(text.slice(unnamed.start - 6, unnamed.start)))) {
            focus = { kind: 'role', name: written(unnamed), words: [], aliases: new Set(), named: unnamed };
        }
        if (!speaker)
            continue;
        if (speaker.kind === 'institution')
            group = speaker;
        else
            focus = speaker;
        meet(speaker);
    }
    return attributions;
    function attributeOne(statement, index) {
        const { reference, evidence } = statement;
        const by = (person, confidence, reason) => ({
            statement,
            person,
            confidence,
            reason,
        });
        if (typeof reference === 'object') {
            const person = who(reference);
            if (person && !reference.name)
                return by(person, 0.8, 'has this role');
            if (person)
                return by(person, 0.95, person.words.length > reference.words.length ? 'name in short' : 'name');
            return { ...by(undefined, 0.4, 'only a role'), role: reference.role && written(reference.role) };
        }
        if (reference === 'many')
            return by(group, group ? 0.6 : 0.2, group ? 'the group that spoke last' : 'nobody is named');
        if (evidence === 'cue-after' && !reference)
            return by(undefined, 0.2, 'nobody is named');
        if (focus)
            return by(focus, evidence === 'cue-after' ? 0.85 : 0.7, 'spoke last');
        // Words that stand alone are a quote only after somebody has spoken.
        if (!reference)
            return undefined;
        const people = lately.filter(isPerson);
        const guess = people.length === 1 ? people[0] : who(events[index + 1]?.subject);
        return by(guess, guess ? 0.5 : 0.2, guess ? 'nobody else is near' : 'nobody is named');
    }
    function written({ start, end }) {
        return text.slice(start, end).replace(/\s+/g, ' ');
    }
}

export { attribute };
