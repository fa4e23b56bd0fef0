/** Keeps the newest entries of a stream that has no end: of `count` at most, the newest first. */
export declare class Newest<T extends {
    readonly date: string | undefined;
    readonly path: string;
}> {
    #private;
    constructor(count: number);
    /** Takes an entry in when it is new enough. Of two of one moment the path decides, so that the order they came in does not. */
    add(entry: T): void;
    /** What was kept, the newest first; what has no date comes last. */
    get entries(): readonly T[];
}
