import type { Failure } from '../failure.js';

/** Something to work on, of which nothing is read yet. */
export interface Input {
  /** As the user knows it: the path that was typed, or one below it. */
  readonly name: string;
  /** Absent for what comes through standard input. */
  readonly path?: string;
  /** Where its result belongs below an output folder: the path below the operand, with slashes. */
  readonly place: string;
}

/** Something that was asked for, or stands in a folder that was, and cannot be opened. */
export interface Unreachable {
  readonly name: string;
  readonly failure: Failure;
}

export type Found = Input | Unreachable;

export const isUnreachable = (found: Found): found is Unreachable => 'failure' in found;
