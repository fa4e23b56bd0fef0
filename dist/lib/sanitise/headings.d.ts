/** A level in a page's outline. */
export type Level = 2 | 3 | 4 | 5 | 6;
/**
 * Puts the headings inside `root` under a heading of level `above`: the highest that is used comes one level below it, and
 * no level is skipped on the way down. Six is the deepest there is.
 */
export declare function relevelHeadings(root: ParentNode, above: Level): void;
