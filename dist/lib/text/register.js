import { oneLine } from './paragraphs.js';

const wordsOf = (role) => role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether the letters of an office in short come in this order in the office at length: Menpora, Menteri Pemuda dan Olahraga. */
function isShortFor(short, role) {
    let at = 0;
    for (const letter of role)
        if (letter === short[at])
            at++;
    return at === short.length && role.startsWith(short.charAt(0));
}
const contains = (all, some) => some.every((word) => all.includes(word));
/** An empty register for an article. */
function registerOf(text) {
    const byWord = new Map();
    const byRole = new Map();
    const slice = (span) => oneLine(text, span);
    const bearers = (map, word) => map.get(word ?? '')?.slice(-40) ?? [];
    const index = (map, word, person) => {
        if (!bearers(map, word).includes(person))
            map.set(word, [...bearers(map, word), person]);
    };
    function named(words) {
        let best;
        for (const person of new Set(words.flatMap((word) => bearers(byWord, word)))) {
            const isMeant = contains([...person.words, person.alias], words) ||
                contains(words, person.words) ||
                (words.length > 1 && words.includes(person.alias ?? ''));
            // A lone word is a first name rather than a last one.
            if (isMeant && (best?.words[0] !== words[0] || person.words[0] === words[0]))
                best = person;
        }
        return best;
    }
    return {
        enter({ is, name, words, alias, role }) {
            if (!name || words.length === 0)
                return;
            let person = named(words) ?? (alias ? named([alias]) : undefined);
            if (!person || words.length > person.words.length) {
                const longest = { name: slice(name), words, named: name };
                if (person)
                    Object.assign(person, longest);
                else
                    person = { is, ...longest };
            }
            if (is === 'institution' && words[0] !== person.alias)
                person.is = is;
            if (alias)
                index(byWord, (person.alias = alias), person);
            for (const word of words)
                index(byWord, word, person);
            if (!role)
                return;
            const written = slice(role);
            for (const word of wordsOf(written))
                index(byRole, word, person);
            // A later, fuller form of the same role is better: Gubernur → Gubernur Jambi.
            const old = person.role ?? '';
            if (written.length > old.length && contains(wordsOf(written), wordsOf(old)))
                person.role = written;
        },
        find({ name, words, alias, role }, recent) {
            if (name)
                return named(words) ?? (alias ? named([alias]) : undefined);
            const told = role ? wordsOf(slice(role)) : [];
            const [short = ''] = told;
            const holders = bearers(byRole, short).filter((person) => {
                const own = wordsOf(person.role ?? '');
                return contains(own, told) || (own.length > 0 && contains(told, own));
            });
            return (recent.find((person) => holders.includes(person)) ??
                holders.at(-1) ??
                (short.length > 4 && told.length === 1
                    ? recent.find((person) => isShortFor(short, wordsOf(person.role ?? '').join('')))
                    : undefined));
        },
    };
}

export { registerOf };
