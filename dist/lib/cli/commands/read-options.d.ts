import type { Options } from '../command.js';
import type { Format } from '../../payload/readers/foreign.js';
/** How a document of any format is read. */
export declare const readOptions: {
    readonly format: {
        readonly type: "string";
        readonly value: "FORMAT";
        readonly help: "The format, where the document itself is not to decide.";
        readonly choices: string[];
    };
    readonly 'base-url': {
        readonly type: "string";
        readonly value: "URL";
        readonly help: "Where the document came from; relative addresses in it are resolved against this.";
    };
    readonly 'time-zone': {
        readonly type: "string";
        readonly value: "ZONE";
        readonly help: "The zone of times that are written without one: Asia/Jakarta.";
    };
};
/**
 * What was given, checked.
 *
 * @throws {UsageError} for a value that is of no use
 */
export declare function toReadOptions({ format, 'base-url': baseUrl, 'time-zone': timeZone }: Options<typeof readOptions>): {
    format: Format | undefined;
    baseUrl: string | undefined;
    timeZone: string | undefined;
};
/** @throws {UsageError} when it is given and is no http(s) address */
export declare function expectUrl(option: string, url: string | undefined): void;
