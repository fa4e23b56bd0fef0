import { past, wordAt } from './sentences.js';
import { BEFORE_A_PLACE } from './words/places.js';
import { BEFORE_A_ROLE } from './words/titles.js';

/** A name of its own follows these, as it follows what stands before a place: Universitas Warta, Camat Jati. */
const NAMED = /(?:bank|partai|pt|universitas|camat|ceo|(?:kejaksaan|pengadilan) negeri)$/;
/** Of these names people are rarely called by the first: Ahmad, Abdul, Andi, Muhammad; not Muhammadiyah. */
const FIRST_OF_TWO = /^a[bckn]?[dh]|^m[ou]c?ha[^y]+$/;
/* The letters are those of shape.ts. A role is taken whole or not at all: (?=(…))\1 never gives back what it took. */
const BRACKET = String.raw `\((?!d)[^()]{1,11}\)`;
/** Capitals in no table belong to the role when a word of the role follows them. */
const UNIT = String.raw `[tIPRQUTAdDl/]|[NKM]+(?=[HIPRQUT]|A[A-Z,])|[NKM]+${BRACKET}(?=[A-Z]|,H?[NK])|${BRACKET}|j[A-Zt]|[&](?=[A-SU-Zl])|[NKM]+&(?=[NKA&]{0,6}(?:[IPRQU]|\([ANK]\)[A-Z,]))|,(?=P|[QR]{1,4}[,&]|&R)`;
const NAME = String.raw `((?:\(?H[.)]?){0,8})((?:[NK]|M\.?(?=[A-Z])|(?<=H\.?)[A-Z])(?:i?(?:[NKAQ]|M\.?(?=[A-Z])|M)){0,5})((?:,?D\.?|\([^()]{1,3}\))*)`;
const ROLE = new RegExp(String.raw `[TUt](?:${UNIT}){0,31}`, 'y');
const ROLE_AND_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}){0,31}))\1((?!))?${NAME}`, 'y');
/** Ketua RT 18, Kelurahan Jati, Rini · Direktur Warta sekaligus Ketua Panitia, Rini */
const ROLE_COMMA_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}|[NKM]*\+(?=[TUt])){0,31}))\1((?:(?<=[Tt]l?)K|(?!K))[NKM]*(?:,[QR]{1,4}(?=,))?)z?,${NAME}`, 'y');
const NAME_ALONE = new RegExp(`${NAME}(?![IR])`, 'y');
const ROLE_BEHIND = new RegExp(String.raw `[TUt](?:${UNIT}|[NKM+]){0,31}`, 'y');
/** ibu dua anak ini · gelandang asal Palu itu · Mantan Panglima Kodam itu */
const AGAIN = /[TUtNl](?:[A-Za-rtd&/]|s(?=t)){0,8}z/y;
const FIRST_NAME = /K[NKM]*/y;
const INSTITUTION = /[A-Z](?:[A-JL-Z]|&(?=[IPRQU])){0,11}/y;
function match(pattern, shape, at) {
    pattern.lastIndex = at;
    return pattern.exec(shape);
}
const isBeforeRole = (word) => BEFORE_A_ROLE.has(word);
/** The phrase that begins at a token, if one does. A lone word is a name only where `isSpeaker` says that somebody stands there. */
function phraseAt(sentence, index, isSpeaker = false) {
    const { shape, lexicon, tokens } = sentence;
    const from = past(sentence, index, isBeforeRole);
    const span = (begin, until) => ({
        begin: tokens[begin]?.begin ?? 0,
        until: tokens[until - 1]?.until ?? 0,
    });
    /** @param tail - degrees, an age and a nickname, behind the name */
    const person = (roleTo, nameFrom, nameTo, tail, to = nameTo + tail.length) => ({
        is: 'person',
        from,
        to,
        role: roleTo > from ? span(from, roleTo) : undefined,
        name: span(nameFrom, nameTo),
        words: tokens
            .slice(nameFrom, nameTo)
            .filter((token) => token.is !== 'mark')
            .map(({ lower }) => lower),
        alias: /[A-Z]\)$/.test(tail) ? wordAt(sentence, nameTo + tail.length - 2) : undefined,
    });
    const apposed = match(ROLE_COMMA_NAME, shape, from);
    const again = index === from && !apposed && (isSpeaker || shape[from] !== 'l') && match(AGAIN, shape, from)?.[0];
    const titled = again ? null : (apposed ?? match(ROLE_AND_NAME, shape, from));
    if (titled) {
        const [all, role = '', loose, address, name = '', tail = ''] = titled;
        const to = from + all.length - tail.length;
        const isApart = loose !== undefined || address;
        const nameFrom = isApart ? to - name.length : nameStart(sentence, to - name.length, to);
        return person(isApart ? from + role.length + (loose?.length ?? 0) : nameFrom, nameFrom, to, tail);
    }
    const office = again ? again.slice(0, -1) : match(ROLE, shape, from)?.[0];
    if (office) {
        const to = from + office.length;
        return { is: 'role', from, to, role: span(from, to), isAgain: shape[to] === 'z' && from === index, words: [] };
    }
    const [all = '', address = '', name = '', tail = ''] = match(NAME_ALONE, shape, from) ?? [];
    const isKnown = isSpeaker || tail.includes('d') || lexicon.speakers.has(wordAt(sentence, from));
    if (name && (address || name.length > 1 || isKnown) && !/^A+$/.test(name)) {
        // What opens a sentence before a known first name is what they are: Pesilat Rini Lestari.
        const office = Math.max(0, from > 0 ? 0 : name.search(/(?<=^N+)K./));
        const nameFrom = from + address.length + office;
        const behind = from + all.length;
        // Rini Lestari, Ketua Panitia · Rini Lestari selaku Ketua Panitia
        const at = past(sentence, behind + (wordAt(sentence, behind) === ',' ? 1 : 0), isBeforeRole);
        const role = at > behind || shape[at] === 'T' ? match(ROLE_BEHIND, shape, at)?.[0] : undefined;
        const alone = person(from + office, nameFrom, from + address.length + name.length, tail);
        return role ? { ...alone, role: span(at, at + role.length), to: at + role.length } : alone;
    }
    const house = match(INSTITUTION, shape, from)?.[0];
    if (!house)
        return undefined;
    // Humas PT Bahtera Rini Lestari
    const to = from + house.length;
    const called = match(FIRST_NAME, shape, to)?.[0];
    if (called)
        return person(house.length > 1 ? to : from, to, to + called.length, '');
    return /^A|I/.test(house) ? { ...person(from, from, to, ''), is: 'institution' } : undefined;
}
/**
 * Where the name begins among words that are in no table. A word that speaks alone elsewhere begins it: people are called by
 * their first names. As the last word of all, or behind a known place, it does not when the word before it never occurs without it.
 */
function nameStart(sentence, from, to) {
    const { counts } = sentence.lexicon;
    const head = wordAt(sentence, from - 1);
    if (to > from + 2 && (BEFORE_A_PLACE.has(head) || NAMED.test(`${wordAt(sentence, from - 2)} ${head}`)))
        from++;
    for (let at = to - 1; at > from; at--) {
        if (sentence.shape[at] !== 'K' || sentence.shape[at - 1] === 'K')
            continue;
        const before = wordAt(sentence, at - 1);
        const isBound = counts.get(before) === counts.get(`${before} ${wordAt(sentence, at)}`);
        if (isBound && (at === to - 1 || sentence.shape[from - 1] === 'Q'))
            continue;
        return at < to - 1 && FIRST_OF_TWO.test(before) ? at - 1 : at;
    }
    return from;
}

export { phraseAt };
