import { createHash } from 'node:crypto';
import type { Article } from '../payload/article.js';

/** The folder of all article pages. */
export const ARTICLES = 'artikel';

/** The longest readable part of a folder's name. */
const MAX_SLUG = 60;

/** Where an article's files lie below the site: a shard, so that no folder holds 100,000 others, and a folder of its own. */
export interface Place {
  /** What makes it another place than all others; 16 characters, as 100,000 of them stay in memory. */
  readonly key: string;
  readonly shard: string;
  readonly folder: string;
}

/**
 * Where an article is published: the same for the same article, whatever its headline becomes, and whatever else is published.
 *
 * Ids and addresses come from others, so a name is made of `a-z`, `0-9` and `-` alone: nothing climbs out of the folder, no
 * letter differs by case or by Unicode form only, and the hash at its end keeps apart what reads alike, also from the names
 * that Windows keeps for itself.
 */
export function placeOf(article: Article): Place {
  // Not sliced from the whole: a slice would keep it.
  const key = createHash('sha256').update(identityOf(article)).digest().toString('hex', 0, 8);
  return { key, shard: key.slice(0, 2), folder: `${slugOf(article)}-${key.slice(2)}` };
}

/** The path of an article's folder, with slashes, `artikel/3f/jembatan-dibuka-2a9c1b7d0e4a56/`. */
export const pathOf = ({ shard, folder }: Place): string => `${ARTICLES}/${shard}/${folder}/`;

/** The key of the place that a folder in a shard is. */
export const keyOf = (shard: string, folder: string): string => shard + folder.slice(-14);

/** What makes an article the same article: its page; else the publisher's id; else what it says first, and when. */
function identityOf({ url, id, publisher, headline, datePublished }: Article): string {
  if (url !== undefined) return `url ${url.replace(/#.*$/su, '')}`;
  const owner = publisher?.url ?? publisher?.name ?? '';
  return JSON.stringify(id === undefined ? ['headline', owner, headline, datePublished] : ['id', owner, id]);
}

/** A readable name from what stays when the headline is changed: the end of the address, or the id. */
function slugOf({ url, id, headline }: Article): string {
  const [last = ''] = (url === undefined ? '' : new URL(url).pathname).split('/').filter(Boolean).slice(-1);
  return [last.replace(/\.\w{2,5}$/u, ''), id ?? '', headline].map(plainLetters).find(Boolean) ?? 'berita';
}

function plainLetters(text: string): string {
  return decoded(text.slice(0, 10 * MAX_SLUG))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that stands for itself, or an escape that was cut
  }
}
