import { EXIT, UsageError } from '../failure.js';
import { isSingle, type Operands } from '../input/find-inputs.js';
import type { Decoded } from '../input/decode.js';
import type { Input } from '../input/input.js';
import { failureLines, warningLine } from '../terminal/lines.js';
import type { Terminal } from '../terminal/terminal.js';
import { eachInput } from './each-input.js';

/** What came of one input. */
export interface Result {
  readonly text: string;
  /** What the user should know though it went well. */
  readonly warnings: readonly string[];
}

/** A command that makes a result of an input. */
export interface Making<Made extends Result = Result> {
  readonly operands: Operands;
  readonly terminal: Terminal;
  /** May throw a `Failure`. */
  readonly make: (input: Input, decoded: Decoded) => Made;
}

/**
 * Makes the result of a single input, and gives it to standard output.
 *
 * @param next - what to do when there are several
 * @returns the exit code
 * @throws {UsageError} when there are several
 */
export async function printResult({ operands, terminal, make }: Making, next: string): Promise<number> {
  if (!(await isSingle(operands))) throw new UsageError('standard output takes the result of one FILE only', next);
  let code: number = EXIT.done;
  await eachInput(operands, {
    work(input, decoded) {
      const { text, warnings } = make(input, decoded);
      const all = decoded.warning === undefined ? warnings : [decoded.warning, ...warnings];
      for (const warning of all) terminal.err(warningLine(terminal, input.name, warning));
      terminal.out(text);
    },
    fail(name, failure) {
      code = EXIT.failed;
      terminal.err(failureLines(terminal, name, failure));
    },
  });
  return code;
}
