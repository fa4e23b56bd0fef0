import { type Problem, type Reading } from './read-articles.js';
import { type Prerender } from './snippets.js';
import { type Source } from './sources.js';
import { type Tally } from './write-folder.js';
/** Where and how a site is published. */
export interface PublishOptions extends Reading {
    /** The folder that becomes the site: a new or an empty one, or one that was published before. */
    readonly out: string;
    /** The address under which the folder will be served. */
    readonly base: string;
    /** The name of the site; its host when absent. */
    readonly title?: string | undefined;
    /** The language of the site and of articles that name none, BCP 47; Indonesian when absent. */
    readonly lang?: string | undefined;
    /** How many articles the index and the feeds hold: the newest 50 when absent. */
    readonly newest?: number | undefined;
    /** The folder of the drop-in files, when not the one in this package. */
    readonly assets?: string | undefined;
    /** Draws the snippets on the server; without it they hold the static fallback. */
    readonly prerender?: Prerender | undefined;
    /** Hears of every document and article that was skipped. */
    readonly onProblem?: ((problem: Problem) => void) | undefined;
}
/** How far a run has come, and at its end what it has done. */
export interface Progress extends Readonly<Tally> {
    /** Documents that were read, and all there are, where that is known. */
    readonly sources: number;
    readonly total: number | undefined;
    /** Articles that were published, changed or not. */
    readonly articles: number;
    /** Documents and articles that were skipped; `onProblem` heard why. */
    readonly skipped: number;
    /** Articles that had been published in this run already. */
    readonly repeated: number;
    /** Pages of earlier runs that are gone. */
    readonly removed: number;
}
/**
 * Turns payloads into a folder for any static host: a page, a payload, an oEmbed answer and snippets for each article, an
 * index, feeds, and the drop-in files under an address of their own for each version.
 *
 * The folder depends on the payloads and the options alone. Files that would not change are not touched, and none is ever half
 * written, so that a run that was killed is simply run again. One article after the other is in memory, and a name of each.
 *
 * @param sources - a folder of payload files, or documents from wherever they are; the first of two with the same page counts
 * @param onProgress - hears after every document; the same object is never handed out twice
 * @returns the last progress
 * @throws {PublishError} what cannot be published at all, or not to the end
 * @throws {RangeError} when `timeZone` is no time zone
 */
export declare function publish(sources: string | AsyncIterable<Source> | Iterable<Source>, options: PublishOptions, onProgress?: (progress: Progress) => void): Promise<Progress>;
