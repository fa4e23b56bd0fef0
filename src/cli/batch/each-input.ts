import { asFailure, Failure } from '../failure.js';
import { findInputs, type Operands } from '../input/find-inputs.js';
import { isUnreachable, type Input } from '../input/input.js';
import { readText } from '../input/read-text.js';
import type { Decoded } from '../input/decode.js';

/** What is done with one input after another. */
export interface Handlers {
  /** May throw a `Failure`, which `fail` then hears. */
  readonly work: (input: Input, decoded: Decoded) => void | Promise<void>;
  readonly fail: (name: string, failure: Failure) => void;
  /** After each, whatever became of it. */
  readonly settled?: () => void;
}

/**
 * Reads the inputs one by one; none stays in memory. One that fails does not stop the others, unless they would all meet the
 * same, as with a full disk.
 */
export async function eachInput(operands: Operands, { work, fail, settled }: Handlers): Promise<void> {
  for await (const found of findInputs(operands)) {
    let failure: Failure | undefined;
    try {
      if (isUnreachable(found)) failure = found.failure;
      else await work(found, await readText(found));
    } catch (error) {
      failure = toFailure(error);
    }
    if (failure) fail(found.name, failure);
    settled?.();
    if (failure?.endsAll) return;
  }
}

/** What is neither ours nor the system's is a mistake of this program, which must not cost the other files. */
function toFailure(error: unknown): Failure {
  try {
    return asFailure(error);
  } catch {
    return new Failure(`warta stumbles over it: ${String(error)}`, 'Please report this, with the file if you may.');
  }
}

/** How many inputs there are. */
export async function countInputs(operands: Operands): Promise<number> {
  const found = findInputs(operands);
  let count = 0;
  while (!(await found.next()).done) count++;
  return count;
}
