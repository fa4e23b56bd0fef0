import { join } from 'node:path';
import { EXIT } from '../failure.js';
import { failureLine, warningLine } from '../terminal/lines.js';
import { printable } from '../terminal/terminal.js';
import { countInputs, eachInput } from './each-input.js';
import { outputNames } from './output-names.js';
import { printResult, type Making, type Result } from './print-result.js';
import { startProgress } from './progress.js';
import { newTally, type Tally } from './tally.js';
import { openFolder, writeWhole } from './write-file.js';

/** What came of one input, and what the summary adds up. */
export interface CountedResult extends Result {
  readonly counts: Readonly<Record<string, number>>;
}

/** A command that makes one result of each input. */
export interface Job extends Making<CountedResult> {
  /** The folder for results; standard output when absent. */
  readonly out: string | undefined;
  /** How the results' names end: `.json`. */
  readonly ending: string;
  /** What has happened to the inputs, for the summary: `converted`. */
  readonly done: string;
  readonly isVerbose: boolean;
}

/**
 * Makes the results, into a folder or for a single input to standard output.
 *
 * @returns the exit code
 * @throws {UsageError} when there are several and no folder for them
 */
export async function writeResults(job: Job): Promise<number> {
  return job.out === undefined ? printResult(job, 'Add --out DIR.') : writeIntoFolder(job, job.out);
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
        const all = decoded.warning === undefined ? warnings : [decoded.warning, ...warnings];
        for (const warning of all) progress.say(warningLine(terminal, input.name, warning));
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
