import type { Terminal } from './terminal/terminal.js';
/** One option of a command, as it is parsed and as the help tells it. */
export interface OptionSpec {
    readonly type: 'string' | 'boolean';
    readonly short?: string;
    /** What stands for the value in the help: `URL`. */
    readonly value?: string;
    readonly help: string;
    /** The only values there are. */
    readonly choices?: readonly string[];
    /** Whether the command cannot do without it. */
    readonly required?: boolean;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
/** What was given for the options of a command. */
export type Options<Specs extends OptionSpecs> = {
    readonly [Name in keyof Specs]: Specs[Name] extends {
        type: 'boolean';
    } ? boolean : Specs[Name] extends {
        required: true;
    } ? string : string | undefined;
};
/** A command as it was called. */
export interface Call<Specs extends OptionSpecs> {
    /** What stands on the command line besides the options. */
    readonly operands: readonly string[];
    readonly options: Options<Specs>;
    readonly terminal: Terminal;
}
/** One command of `warta`: all that its help, its parsing and the documentation need, and what it does. */
export interface Command<Specs extends OptionSpecs = OptionSpecs> {
    readonly name: string;
    /** One line for the list of commands. */
    readonly summary: string;
    /** What follows the name: `FILE…`. */
    readonly operands: string;
    /** Paragraphs for its own help. */
    readonly about: readonly string[];
    readonly options: Specs;
    readonly examples: readonly {
        readonly line: string;
        readonly does: string;
    }[];
    /** @returns the exit code */
    run(call: Call<Specs>): Promise<number>;
}
/** A command whose options keep their types. */
export declare const command: <const Specs extends OptionSpecs>(spec: Command<Specs>) => Command<Specs>;
