export declare const validate: import("../command.js").Command<{
    readonly json: {
        readonly type: "boolean";
        readonly help: "Print one JSON array with an object for each file.";
    };
    readonly strict: {
        readonly type: "boolean";
        readonly help: "Let a warning fail as an error does.";
    };
    readonly quiet: {
        readonly type: "boolean";
        readonly short: "q";
        readonly help: "Say nothing of files that are in order.";
    };
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
}>;
