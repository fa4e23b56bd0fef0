import type { Command } from '../command.js';
/** All commands, in the order of the help. A new one is a file beside this one and a line here. */
export declare const commands: readonly Command[];
