import { createHash } from 'node:crypto';

/** The folder of all article pages. */
const ARTICLES = 'artikel';
/** The longest readable part of a folder's name. */
const MAX_SLUG = 60;
/**
 * Where an article is published: the same for the same article, whatever its headline becomes, and whatever else is published.
 *
 * Ids and addresses come from others, so a name is made of `a-z`, `0-9` and `-` alone: nothing climbs out of the folder, no
 * letter differs by case or by Unicode form only, and the hash at its end keeps apart what reads alike, also from the names
 * that Windows keeps for itself.
 */
function placeOf(article) {
    const hash = createHash('sha256').update(identityOf(article)).digest('hex').slice(0, 16);
    return { shard: hash.slice(0, 2), folder: `${slugOf(article)}-${hash.slice(2)}` };
}
/** The path of an article's folder, with slashes, `artikel/3f/jembatan-dibuka-2a9c1b7d0e4a56/`. */
const pathOf = ({ shard, folder }) => `${ARTICLES}/${shard}/${folder}/`;
/** What makes an article the same article: its page; else the publisher's id; else what it says first, and when. */
function identityOf({ url, id, publisher, headline, datePublished }) {
    if (url !== undefined)
        return `url ${url.replace(/#.*$/su, '')}`;
    const owner = publisher?.url ?? publisher?.name ?? '';
    return JSON.stringify(id === undefined ? ['headline', owner, headline, datePublished] : ['id', owner, id]);
}
/** A readable name from what stays when the headline is changed: the end of the address, or the id. */
function slugOf({ url, id, headline }) {
    const [last = ''] = (url === undefined ? '' : new URL(url).pathname).split('/').filter(Boolean).slice(-1);
    return [last.replace(/\.\w{2,5}$/u, ''), id ?? '', headline].map(plainLetters).find(Boolean) ?? 'berita';
}
function plainLetters(text) {
    return decoded(text.slice(0, 10 * MAX_SLUG))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(/[^a-z\d]+/gu, '-')
        .slice(0, MAX_SLUG)
        .replace(/^-|-$/gu, '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a percent sign that stands for itself, or an escape that was cut
    }
}

export { ARTICLES, pathOf, placeOf };
