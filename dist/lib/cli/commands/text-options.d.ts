import type { Options } from '../command.js';
import type { TextOptions } from '../../text/index.js';
/** What a user knows of an article besides its text. */
export declare const textOptions: {
    readonly url: {
        readonly type: "string";
        readonly value: "URL";
        readonly help: "The public page of the article. For a single FILE.";
    };
    readonly headline: {
        readonly type: "string";
        readonly value: "TEXT";
        readonly help: "The headline, where the first line of the text is none. For a single FILE.";
    };
    readonly publisher: {
        readonly type: "string";
        readonly value: "NAME";
        readonly help: "Who published it; the dateline tells when this is absent.";
    };
    readonly published: {
        readonly type: "string";
        readonly value: "DATE";
        readonly help: "When it was published, as RFC 3339 writes it: 2026-01-26T19:30+07:00. It also gives the year to a date such as (26/1).";
    };
    readonly 'time-zone': {
        readonly type: "string";
        readonly value: "ZONE";
        readonly help: "The zone of times that are printed without one: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.";
    };
};
/**
 * What was given, checked.
 *
 * @param isSingle - whether there is only one article
 * @throws {UsageError} for a value that is of no use
 */
export declare function readTextOptions(given: Options<typeof textOptions>, isSingle: boolean): TextOptions;
/** @throws {UsageError} when there is no such zone */
export declare function checkTimeZone(timeZone: string | undefined): void;
/**
 * Refuses what is a payload already, of which the converter would make nonsense.
 *
 * @throws {Failure} for JSON and XML
 */
export declare function expectArticle(text: string): void;
