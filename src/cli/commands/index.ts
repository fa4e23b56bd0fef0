import type { Command } from '../command.js';
import { convert } from './convert.js';
import { explain } from './explain.js';
import { publish } from './publish.js';
import { read } from './read.js';
import { snippet } from './snippet.js';
import { validate } from './validate.js';

/** All commands, in the order of the help. A new one is a file beside this one and a line here. */
export const commands: readonly Command[] = [convert, explain, read, validate, snippet, publish];
