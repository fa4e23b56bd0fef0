export declare const convert: import("../command.js").Command<{
    readonly out: {
        readonly type: "string";
        readonly short: "o";
        readonly value: "DIR";
        readonly help: "The folder for the payloads, which is made if need be.";
    };
    readonly verbose: {
        readonly type: "boolean";
        readonly short: "v";
        readonly help: "Name every file that is written.";
    };
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
}>;
