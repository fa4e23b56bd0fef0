export declare const snippet: import("../command.js").Command<{
    readonly out: {
        readonly type: "string";
        readonly short: "o";
        readonly value: "DIR";
        readonly help: "The folder for the HTML, which is made if need be.";
    };
    readonly verbose: {
        readonly type: "boolean";
        readonly short: "v";
        readonly help: "Name every file that is written.";
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
    readonly element: {
        readonly type: "string";
        readonly short: "e";
        readonly value: "NAME";
        readonly help: "Which element to write.";
        readonly choices: string[];
        readonly required: true;
    };
    readonly base: {
        readonly type: "string";
        readonly short: "b";
        readonly value: "URL";
        readonly help: "The folder of the drop-in files, https://cdn.example/warta/0.1.0/.";
        readonly required: true;
    };
    readonly variant: {
        readonly type: "string";
        readonly value: "NAME";
        readonly help: "What it looks like, see above.";
    };
    readonly index: {
        readonly type: "string";
        readonly value: "N";
        readonly help: "Which quote of the article, from 0.";
    };
    readonly script: {
        readonly type: "string";
        readonly value: "KIND";
        readonly help: "Which drop-in file to load.";
        readonly choices: readonly ["classic", "module", "full"];
    };
    readonly integrity: {
        readonly type: "string";
        readonly value: "HASH|FILE";
        readonly help: "The hash of the script (sha384-…), or the file sri.json, which stands beside the drop-in files.";
    };
    readonly src: {
        readonly type: "string";
        readonly value: "URL";
        readonly help: "Where the element loads the payload from. For a single FILE.";
    };
    readonly inline: {
        readonly type: "boolean";
        readonly help: "Let the payload stand in the HTML though there is --src.";
    };
    readonly url: {
        readonly type: "string";
        readonly value: "URL";
        readonly help: "The page of the article that is wanted out of a list. For a single FILE.";
    };
}>;
