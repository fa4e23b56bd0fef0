export declare const read: import("../command.js").Command<{
    readonly url: {
        readonly type: "string";
        readonly value: "URL";
        readonly help: "The page of the article that is wanted out of a list, or whose page a single one does not name.";
    };
    readonly feed: {
        readonly type: "boolean";
        readonly help: "Give a feed payload also where there is only one article.";
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
