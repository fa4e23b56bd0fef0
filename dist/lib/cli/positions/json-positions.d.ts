import { type Position } from './line-index.js';
/** Finds the place of a JSON path in a document; of what is not there, the place of what should hold it. */
export type Locate = (path: string) => Position | undefined;
/** The places in a JSON text, also of one that is not quite JSON, when comments and commas are all that is wrong. */
export declare function jsonPositions(text: string): Locate;
/** What keeps a text from being JSON, and where; nothing when it is JSON. */
export declare function jsonMistake(text: string): {
    readonly message: string;
    readonly position: Position | undefined;
} | undefined;
