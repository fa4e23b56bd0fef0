import type { Failure } from '../failure.js';
import { printable, type Terminal } from './terminal.js';

/** What went wrong with a file, and what to do next. */
export const failureLines = (terminal: Terminal, name: string, { message, next }: Failure): string =>
  `${failureLine(terminal, name, message)}${next === undefined ? '' : `  ${printable(next)}\n`}`;

/** What went wrong with a file. */
export const failureLine = ({ errColors: { red } }: Terminal, name: string, message: string): string =>
  `${red('failed')}   ${printable(name)}: ${printable(message)}\n`;

/** What the user should know of a file though it went well. */
export const warningLine = ({ errColors: { yellow } }: Terminal, name: string, message: string): string =>
  `${yellow('warning')}  ${printable(name)}: ${printable(message)}\n`;
