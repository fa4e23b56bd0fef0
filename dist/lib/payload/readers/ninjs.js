import { hasTags } from '../markup.js';
import { isObject } from '../values.js';
import { entries, fieldsOf, withhold, party, listOf as listOf$1, widestFirst, sized, picture } from './entry.js';
import { mendDate } from './words-date.js';

const NAMES = {
    author: 'byline',
    image: 'associations',
    datePublished: 'versioncreated',
    inLanguage: 'language',
    keywords: 'subject',
    publisher: 'copyrightholder',
};
/**
 * IPTC ninjs 1 to 3, one item or a list, and the dialects of Superdesk (`guid`, `authors`) and of the BBC (`{item: […]}`).
 * There is no public page in it, since `uri` is no link; `edNote` is for editors and stays with them.
 */
function openNinjs(document, context) {
    const fields = fieldsOf(document);
    const name = ['item', 'items', '_items'].find((name) => Array.isArray(fields[name]));
    const list = name ? fields[name] : document;
    return [list].flat().some(isItem)
        ? {
            items: entries(list, name ? `$.${name}` : '$', context, NAMES, () => undefined, (item, path) => draftOf(lowered(item), path, context)),
        }
        : undefined;
}
const isItem = (value) => {
    const names = Object.keys(fieldsOf(value)).join();
    return /\b(?:uri|guid)\b/.test(names) && /\b(?:type|versioncreated|pubstatus|headline)/i.test(names);
};
function draftOf(item, path, { now = Date.now() }) {
    const { firstcreated, versioncreated, pubstatus, keywords } = item;
    if (typeof pubstatus === 'string' && pubstatus.toLowerCase() !== 'usable')
        withhold(`${path}.pubstatus`, pubstatus);
    const embargo = mendDate(item['embargoeduntil'] ?? item['embargoed']);
    if (embargo && !(momentOf(embargo) <= now))
        withhold(`${path}.embargoed`, embargo);
    return {
        id: item['uri'] ?? item['guid'],
        headline: pick(item, 'headline', 'main'),
        description: pick(item, 'description', 'text'),
        articleSection: listOf(item['service'])[0]?.['name'],
        located: item['located'],
        image: [item, ...picturesOf(item['associations'])].flatMap(imageOf),
        author: authorsOf(item),
        publisher: party(item['copyrightholder'] ?? item['source']),
        datePublished: firstcreated ?? versioncreated ?? item['contentcreated'],
        dateModified: firstcreated && versioncreated,
        inLanguage: item['language'],
        keywords: [keywords ?? [], listOf(item['subjects'] ?? item['subject']).map(({ name }) => name)].flat(2),
        body: bodyOf(item),
        copyrightNotice: item['copyrightnotice'],
        expires: item['expires'],
    };
}
/** Without a zone, the moment when it is that time everywhere; not a number where there is none. */
const momentOf = (dateTime) => typeof dateTime === 'string'
    ? Date.parse(dateTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/T[\d:.]+$/, '$&-12:00'))
    : NaN;
/** Version 3 writes `versionCreated` what versions 1 and 2 write `versioncreated`. */
const lowered = (item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
const listOf = (value) => listOf$1(value).map(lowered);
/** A text that version 1 has as `headline` or `headline_main`, and later ones in a list by role. */
function pick(item, name, role) {
    const list = item[`${name}s`];
    const texts = listOf(list);
    const first = texts.find((text) => text['role'] === role) ?? texts.find(({ role }) => role !== 'writer' && role !== 'creditline');
    const other = Object.keys(item).find((key) => key.startsWith(`${name}_`)) ?? '';
    return (item[name] ??
        first?.['value'] ??
        item[`${name}_${role}`] ??
        item[other] ??
        (typeof list === 'string' ? list : undefined));
}
/** The body as HTML where there is some; other mark-up, such as NITF, is of no use. */
function bodyOf(item) {
    const bodies = [
        ...listOf(item['bodies']).map(({ contenttype, value }) => [contenttype, value]),
        ...Object.entries(item).filter(([key]) => key.startsWith('body_')),
    ].filter(([type]) => typeof type !== 'string' || !/nitf|n\/xml/i.test(type));
    return (bodies.find(([, value]) => hasTags(value)) ?? bodies[0])?.[1];
}
function authorsOf(item) {
    const byline = item['byline'] ?? item['by'];
    return byline
        ? [party(typeof byline === 'string' ? byline.replace(/^\s*(?:by|oleh)[\s:]+/i, '') : byline)]
        : listOf(item['authors']).map(({ name, avatar_url: avatar }) => party(name, undefined, avatar));
}
/** What is associated with an item, the lead picture of Superdesk first. */
const picturesOf = (associations) => listOf(isObject(associations) ? { featuremedia: undefined, ...associations } : associations);
function imageOf(item) {
    const isPicture = item['type'] === 'picture' || item['type'] === 'graphic';
    const sizes = widestFirst(listOf(item['renditions'])
        .filter(({ href, mimetype, contenttype = mimetype }) => href && (typeof contenttype === 'string' ? contenttype.startsWith('image') : isPicture))
        .map(({ href, width, height }) => sized(href, width, height)));
    return (picture(sizes[0], sizes, pick(item, 'description', 'text'), item['byline'] ?? item['by'], 
    // Superdesk keeps the alternative text where other items have their body.
    isPicture && item['guid'] ? item['body_text'] : undefined) ?? []);
}

export { openNinjs };
