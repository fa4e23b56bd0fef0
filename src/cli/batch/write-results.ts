import { join } from 'node:path';
import { EXIT, UsageError } from '../failure.js';
import type { Decoded } from '../input/decode.js';
import { isSingle, type Operands } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { failureLine, failureLines, warningLine } from '../terminal/lines.js';
import { printable, type Terminal } from '../terminal/terminal.js';
import { countInputs, eachInput } from './each-input.js';
import { outputNames } from './output-names.js';
import { startProgress } from './progress.js';
import { newTally, type Tally } from './tally.js';
import { openFolder, writeWhole } from './write-file.js';

/** What came of one input. */
export interface Result {
  readonly text: string;
  /** What the user should know though it went well. */
  readonly warnings: readonly string[];
  /** What the summary adds up. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A command that makes one result of each input. */
export interface Job {
  readonly operands: Operands;
  readonly terminal: Terminal;
  /** The folder for results; standard output when absent. */
  readonly out: string | undefined;
  /** How the results' names end: `.json`. */
  readonly ending: string;
  /** What has happened to the inputs, for the summary: `converted`. */
  readonly done: string;
  readonly isVerbose: boolean;
  /** May throw a `Failure`. */
  readonly make: (input: Input, decoded: Decoded) => Result;
}

/**
 * Makes the results, into a folder or for a single input to standard output.
 *
 * @returns the exit code
 * @throws {UsageError} when there are several and no folder for them
 */
export async function writeResults(job: Job): Promise<number> {
  if (job.out !== undefined) return writeIntoFolder(job, job.out);
  if (await isSingle(job.operands)) return print(job);
  throw new UsageError('several files need a folder for their results', 'Add --out DIR.');
}

async function print({ operands, terminal, make }: Job): Promise<number> {
  let code: number = EXIT.done;
  await eachInput(operands, {
    work(input, decoded) {
      const { text, warnings } = make(input, decoded);
      for (const warning of warnings) terminal.err(warningLine(terminal, input.name, warning));
      terminal.out(text);
    },
    fail(name, failure) {
      code = EXIT.failed;
      terminal.err(failureLines(terminal, name, failure));
    },
  });
  return code;
}

async function writeIntoFolder(job: Job, folder: string): Promise<number> {
  const { operands, terminal, ending, make, isVerbose } = job;
  openFolder(folder);
  const nameFor = outputNames(ending);
  const tally = newTally();
  const progress = startProgress(terminal, terminal.isWatched ? await countInputs(operands) : 0);
  // Nothing is written in pieces (see writeWhole), so there is nothing to clean up.
  const interrupt = (_: NodeJS.Signals, signal: number) => {
    progress.stop();
    summarise(job, tally, folder);
    terminal.err('Interrupted: what is written is whole. Run the same command again to do the rest.\n');
    process.exit(128 + signal);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await eachInput(operands, {
      work(input, decoded) {
        const { text, warnings, counts } = make(input, decoded);
        const path = join(folder, nameFor(input.place));
        writeWhole(path, text, input.path);
        tally.add();
        tally.count(counts);
        for (const warning of warnings) progress.say(warningLine(terminal, input.name, warning));
        if (isVerbose) progress.say(printable(`${input.name} → ${path}\n`));
      },
      fail(name, failure) {
        tally.fail(failure);
        progress.say(failureLine(terminal, name, failure.message));
      },
      settled: () => progress.tick(),
    });
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    progress.stop();
  }
  summarise(job, tally, folder);
  return tally.failed > 0 ? EXIT.failed : EXIT.done;
}

function summarise({ terminal, done }: Job, tally: Tally, folder: string): void {
  const counts = tally.counted();
  const counted = counts === '' ? '' : `: ${counts}`;
  const failed = tally.failed > 0 ? `; ${tally.failed} failed` : '';
  terminal.err(`${tally.done} ${done} into ${printable(folder)}${counted}${failed}\n`);
  for (const reason of tally.reasons()) terminal.err(`  ${printable(reason)}\n`);
}
