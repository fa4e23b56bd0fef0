import type { Command } from './command.js';
import { type Terminal } from './terminal/terminal.js';
/**
 * Runs `warta` with what stands behind it on the command line.
 *
 * @returns the exit code
 */
export declare function main(commands: readonly Command[], args: readonly string[], terminal: Terminal): Promise<number>;
