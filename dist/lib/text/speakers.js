import { oneLine } from './paragraphs.js';
import { registerOf } from './register.js';
import { CUE_AFTER } from './statements.js';

const isPerson = ({ is }) => is !== 'institution';
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
    for (const { mentions, subject, statement } of events) {
        const attribution = statement && attributeOne(statement);
        if (attribution)
            attributions.push(attribution);
        // Whoever is meant was met before this sentence.
        const speaker = statement ? attribution?.person : (who(subject) ?? newcomer(subject));
        if (!statement)
            for (const phrase of mentions)
                if (phrase.name)
                    meet(who(phrase));
        if (!speaker)
            continue;
        if (speaker.is === 'institution')
            group = speaker;
        else
            focus = speaker;
        meet(speaker);
    }
    return attributions;
    function attributeOne(statement) {
        const { reference, evidence } = statement;
        const by = (person, confidence, reason) => ({
            statement,
            person,
            ...(person ? { confidence, reason } : { confidence: 0.2, reason: 'nobody is named' }),
        });
        if (typeof reference === 'object') {
            const person = who(reference);
            if (!person)
                return by(reference.role && unnamed(reference.role), 0.4, 'only a role');
            if (!reference.name)
                return by(person, 0.8, 'has this role');
            return by(person, 0.95, person.words.length > reference.words.length ? 'name in short' : 'name');
        }
        if (reference === 'many')
            return by(group, 0.6, 'group that spoke last');
        // Words that stand alone are a quote only after somebody has spoken.
        if (focus || reference || evidence === CUE_AFTER)
            return by(reference || evidence !== CUE_AFTER ? focus : undefined, evidence === CUE_AFTER ? 0.85 : 0.7, 'spoke last');
        return undefined;
    }
    /** `seorang warga`: somebody who is told by what they are alone. */
    function unnamed(role) {
        return { is: 'role', name: oneLine(text, role), words: [], named: role };
    }
    /** Of those without a name who say something, only `seorang warga` is new for certain. */
    function newcomer(subject) {
        const role = typeof subject === 'object' && subject.role;
        return role && /(?:orang|satu) $/.test(text.slice(role.begin - 6, role.begin)) ? unnamed(role) : undefined;
    }
}

export { attribute };
