import type { Failure } from '../failure.js';
import { type Terminal } from './terminal.js';
/** What went wrong with a file, and what to do next. */
export declare const failureLines: (terminal: Terminal, name: string, { message, next }: Failure) => string;
/** What went wrong with a file. */
export declare const failureLine: ({ errColors: { red } }: Terminal, name: string, message: string) => string;
/** What the user should know of a file though it went well. */
export declare const warningLine: ({ errColors: { yellow } }: Terminal, name: string, message: string) => string;
