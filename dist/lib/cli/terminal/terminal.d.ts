import { createColors } from 'picocolors';
type Colors = ReturnType<typeof createColors>;
/** Where a command speaks: results go to `out`, everything that is said about them to `err`. */
export interface Terminal {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    /** Colours for what goes out; without effect where nobody would see them. */
    readonly outColors: Colors;
    readonly errColors: Colors;
    /** Whether somebody watches stderr. */
    readonly isWatched: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** https://no-color.org, and FORCE_COLOR for whoever pipes into a pager. */
export declare function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Environment, isTerminal: boolean): boolean;
/** The process's own terminal. */
export declare function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal;
/** Somebody else's text, made harmless for a terminal: control characters show as `\x1b`. Offsets change. */
export declare const printable: (text: string) => string;
export {};
