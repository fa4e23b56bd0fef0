import type { Command, OptionSpec } from './command.js';
/** What every command understands. */
export declare const COMMON: Readonly<Record<'help', OptionSpec>>;
/** The help of `warta` itself. */
export declare function overview(commands: readonly Command[], version: string): string;
/** The help of one command. */
export declare function helpOf({ name, summary, operands, about, options, examples }: Command): string;
/** All of the help as data, from which documentation is made. */
export declare const helpData: (commands: readonly Command[], version: string) => {
    version: string;
    exit: string;
    common: Readonly<Record<"help", OptionSpec>>;
    commands: {
        name: string;
        summary: string;
        operands: string;
        about: readonly string[];
        options: Readonly<Record<string, OptionSpec>>;
        examples: readonly {
            readonly line: string;
            readonly does: string;
        }[];
    }[];
};
