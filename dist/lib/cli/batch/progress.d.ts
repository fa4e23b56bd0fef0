import type { Terminal } from '../terminal/terminal.js';
/** A bar on stderr, and the lines that are said while it is there. */
export interface Progress {
    readonly tick: () => void;
    readonly say: (line: string) => void;
    readonly stop: () => void;
}
/**
 * Shows how far a batch has come, where somebody watches; elsewhere there are only the lines.
 *
 * @param total - how many files there are
 */
export declare function startProgress({ err, isWatched }: Terminal, total: number): Progress;
