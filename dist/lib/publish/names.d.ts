import type { Article } from '../payload/article.js';
/** The folder of all article pages. */
export declare const ARTICLES = "artikel";
/** Where an article's files lie below the site: a shard, so that no folder holds 100,000 others, and a folder of its own. */
export interface Place {
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
export declare function placeOf(article: Article): Place;
/** The path of an article's folder, with slashes, `artikel/3f/jembatan-dibuka-2a9c1b7d0e4a56/`. */
export declare const pathOf: ({ shard, folder }: Place) => string;
