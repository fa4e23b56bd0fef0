import type { Listing } from '../listing.js';
import { normaliseDateTime } from '../date-time.js';
import { hasTags, plain } from '../markup.js';
import { PayloadError } from '../payload-error.js';
import type { ReadContext } from '../shape.js';
import { isObject, pixels, type Loose } from '../values.js';
import { entry, type Draft } from './entry.js';
import { bodyBlocks, textOf } from './html-body.js';
import { mendDate } from './words-date.js';

const NAMES = {
  author: 'byline',
  image: 'associations',
  datePublished: 'versioncreated',
  inLanguage: 'language',
  keywords: 'subject',
  publisher: 'copyrightholder',
};

/** Pictures wider than this are for print. */
const MAX_WIDTH = 2_400;

/**
 * IPTC ninjs 1 to 3, one item or a list, and the dialects of Superdesk (`guid`, `authors`) and of the BBC (`{item: […]}`).
 * There is no public page in it, since `uri` is no link; `edNote` is for editors and stays with them.
 */
export function openNinjs(document: unknown, context: ReadContext): Listing | undefined {
  const wrapper = isObject(document) && ['item', 'items', '_items'].find((name) => Array.isArray(document[name]));
  const list = wrapper ? document[wrapper] : document;
  const items: readonly unknown[] = Array.isArray(list) ? list : [list];
  if (!items.some(isItem)) return undefined;
  return {
    items: items.map((item, index) => {
      const path = Array.isArray(list) ? `$${wrapper ? `.${wrapper}` : ''}[${index}]` : '$';
      return entry(path, context, NAMES, undefined, (baseUrl) => draftOf(item, path, context, baseUrl));
    }),
  };
}

const isItem = (value: unknown): boolean =>
  isObject(value) &&
  ('uri' in value || 'guid' in value) &&
  Object.keys(value).some((key) => /^(?:type|versioncreated|headlines?(?:_\w+)?|pubstatus)$/i.test(key));

function draftOf(written: unknown, path: string, context: ReadContext, baseUrl: string | undefined): Draft {
  if (!isObject(written)) throw new PayloadError('wrong-type', path, 'an item is a JSON object');
  const item = lowered(written);
  withheld(item, path, context);
  const { firstcreated, versioncreated } = item;
  const subjects = listOf(item['subjects'] ?? item['subject']);
  return {
    id: item['uri'] ?? item['guid'],
    headline: pick(item, 'headline', /^main$/i),
    description: pick(item, 'description', /text|main|summary|abstract|lead/i),
    articleSection: plain(listOf(item['service'])[0]?.['name']),
    located: plain(item['located']),
    image: [item, ...picturesOf(item['associations'])].map(imageOf).filter(Boolean),
    author: authorsOf(item),
    publisher: partyOf(item['copyrightholder'] ?? item['source'] ?? item['provider']),
    datePublished: mendDate(firstcreated ?? versioncreated),
    dateModified: firstcreated && mendDate(versioncreated),
    inLanguage: item['language'],
    keywords: [...[item['keywords'] ?? []].flat(), ...subjects.map(({ name }) => name)].map(plain),
    body: bodyBlocks(bodyOf(item), baseUrl),
    copyrightNotice: plain(item['copyrightnotice']),
    expires: mendDate(item['expires']),
  };
}

function withheld(item: Loose, path: string, { withZone, now = Date.now() }: ReadContext): void {
  const { pubstatus, embargoed, embargoeduntil } = item;
  if (typeof pubstatus === 'string' && pubstatus.toLowerCase() !== 'usable')
    throw new PayloadError('not-published', `${path}.pubstatus`, `the status is ${pubstatus.slice(0, 20)}`);
  const until = mendDate(embargoeduntil ?? embargoed);
  if (!until) return;
  // What cannot be read as a moment is an embargo without end.
  const moment = typeof until === 'string' && normaliseDateTime(until, withZone ?? ((local) => `${local}Z`));
  if (!moment || Date.parse(moment) > now)
    throw new PayloadError('not-published', `${path}.embargoed`, 'it is embargoed');
}

/** Version 3 writes `versionCreated` what versions 1 and 2 write `versioncreated`. */
const lowered = (item: Loose): Loose =>
  Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));

/** The objects in a list, or under the names of an object, as version 1 has it. */
const listOf = (value: unknown): Loose[] =>
  (typeof value === 'object' && value ? Object.values(value) : []).filter(isObject).map(lowered);

/** A text that version 1 has as `headline` or `headline_main`, and later ones in a list by role. */
function pick(item: Loose, name: string, role: RegExp): unknown {
  const list = item[`${name}s`];
  const choices = listOf(list).filter(({ value }) => typeof value === 'string');
  const chosen =
    choices.find((choice) => typeof choice['role'] === 'string' && role.test(choice['role'])) ??
    choices.find((choice) => choice['role'] !== 'writer');
  const other = Object.keys(item).find((key) => key.startsWith(`${name}_`)) ?? '';
  const text =
    item[name] ??
    chosen?.['value'] ??
    item[`${name}_main`] ??
    item[`${name}_text`] ??
    item[other] ??
    (typeof list === 'string' ? list : undefined);
  return hasTags(text) ? textOf(text) : plain(text);
}

/** The body as HTML where there is some; other mark-up, such as NITF, is of no use. */
function bodyOf(item: Loose): unknown {
  const bodies = listOf(item['bodies']).map(({ contenttype, value }) => ({
    type: typeof contenttype === 'string' ? contenttype : 'text',
    value,
  }));
  const named = Object.entries(item).filter(
    ([key]) => key.startsWith('body_') && !/nitf|xml$/.test(key.replace('xhtml', 'html')),
  );
  return (
    bodies.find(({ type }) => type.includes('html'))?.value ??
    bodies.find(({ type }) => type.startsWith('text'))?.value ??
    (named.find(([, value]) => hasTags(value)) ?? named[0])?.[1]
  );
}

function authorsOf(item: Loose): unknown {
  const byline = plain(item['byline'] ?? item['by']);
  if (byline) return [{ name: typeof byline === 'string' ? byline.replace(/^\s*(?:by|oleh)[\s:]+/i, '') : byline }];
  return listOf(item['authors']).map(({ name, avatar_url: avatar }) => ({
    name: plain(name),
    image: avatar ? { url: avatar } : undefined,
  }));
}

const partyOf = (holder: unknown): unknown => {
  const name = plain(isObject(holder) ? holder['name'] : holder);
  return name ? { name, type: 'Organization' } : undefined;
};

/** What is associated with an item, the lead picture of Superdesk first. */
function picturesOf(associations: unknown): Loose[] {
  const lead = isObject(associations) ? associations['featuremedia'] : undefined;
  return listOf(isObject(lead) ? { lead, ...(associations as Loose), featuremedia: undefined } : associations);
}

/** The picture in its sizes: the widest for a screen leads, since the names of sizes say nothing reliable. */
function imageOf(item: Loose): Draft | undefined {
  const { type } = item;
  const isPicture = type === 'picture' || type === 'graphic';
  const sizes = listOf(item['renditions'])
    .map(({ href, width, height, mimetype, contenttype }) => ({
      url: href,
      width: pixels(width),
      height: pixels(height),
      mime: mimetype ?? contenttype,
    }))
    .filter(({ url, mime }) => url && (typeof mime === 'string' ? mime.startsWith('image') : isPicture))
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const fitting = sizes.filter(({ width = 0 }) => width <= MAX_WIDTH);
  const [lead, ...others] = fitting.length ? fitting : sizes.slice(-1);
  return (
    lead && {
      ...lead,
      renditions: others.filter(({ width }) => width),
      // Superdesk keeps the alternative text where other items have their body.
      alt: isPicture && item['guid'] ? plain(item['body_text']) : undefined,
      caption: pick(item, 'description', /text|caption|main/i),
      creditText: plain(item['byline'] ?? item['by']),
    }
  );
}
