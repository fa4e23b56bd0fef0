import type { Command } from './command.js';
/** What stands behind the name of a command. */
export interface Arguments {
    readonly operands: readonly string[];
    readonly options: Readonly<Record<string, string | boolean | undefined>>;
    readonly wantsHelp: boolean;
}
/**
 * Parses and checks what stands behind the name of a command.
 *
 * @throws {UsageError} for an unknown option, a value that is none of the choices, or a required option that is absent
 */
export declare function parseArguments({ name, options: specs }: Command, args: readonly string[]): Arguments;
