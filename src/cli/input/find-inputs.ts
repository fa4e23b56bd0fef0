import { stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import picomatch from 'picomatch';
import { asFailure, Failure, UsageError } from '../failure.js';
import type { Found } from './input.js';
import { walk } from './walk.js';

/** What is taken from a folder: texts, or documents that hold payloads. */
export const ENDINGS = {
  texts: ['.txt', '.text', '.md', '.html', '.htm'],
  documents: ['.json', '.jsonld', '.xml', '.rss', '.atom'],
} as const;

/** A folder in a folder and so on; deeper ones are a circle of mounts. */
const MAX_DEPTH = 64;

/** What the operands of a command may lead to. */
export interface Operands {
  /** As they were typed; nothing at all means standard input. */
  readonly given: readonly string[];
  /** From a folder, only files that end so are taken. */
  readonly endings: readonly string[];
}

/** Whether exactly one document is meant, so that its result may go to standard output. */
export async function isSingle({ given }: Operands): Promise<boolean> {
  const [first = '-', ...others] = given;
  if (others.length > 0) return false;
  if (first === '-') return true;
  const found = await stat(first).catch(() => undefined);
  return found ? !found.isDirectory() : !isGlob(first);
}

/**
 * What the operands lead to: files, all fitting files of a folder, what matches a pattern, and standard input for `-` or for
 * no operand at all.
 *
 * @throws {UsageError} when nobody types anything into standard input, or it is asked for twice
 */
export async function* findInputs(operands: Operands): AsyncGenerator<Found> {
  const { given, endings } = operands;
  if (given.length === 0 && process.stdin.isTTY)
    throw new UsageError('there is no FILE', 'Name one, or pipe it in: … | warta COMMAND -');
  if (given.filter((operand) => operand === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once', 'Leave one of the “-” out.');
  for (const operand of given.length === 0 ? ['-'] : given) {
    if (operand === '-') yield { name: 'standard input', place: 'stdin' };
    else yield* below(operand, endings);
  }
}

async function* below(operand: string, endings: readonly string[]): AsyncGenerator<Found> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(operand)).isDirectory();
  } catch (error) {
    if (isGlob(operand)) yield* orNothing(operand, matching(operand), 'matches no file', 'Check the pattern.');
    else yield { name: operand, failure: asFailure(error) };
    return;
  }
  if (!isFolder) yield { name: operand, path: operand, place: basename(operand) };
  else {
    const fits = (place: string) => endings.some((ending) => place.toLowerCase().endsWith(ending));
    const next = `Name the files, or use a pattern in quotes: '${operand}/*'`;
    yield* orNothing(operand, walk(operand, fits, MAX_DEPTH), `holds no file that ends in ${endings.join(', ')}`, next);
  }
}

async function* orNothing(name: string, found: AsyncGenerator<Found>, message: string, next: string) {
  let isEmpty = true;
  for await (const one of found) {
    isEmpty = false;
    yield one;
  }
  if (isEmpty) yield { name, failure: new Failure(message, next) };
}

/** On Windows a backslash parts folders and quotes nothing. */
const slashed = (operand: string) => (sep === '/' ? operand : operand.replaceAll(sep, '/'));

const isGlob = (operand: string): boolean => picomatch.scan(slashed(operand)).isGlob;

function matching(operand: string): AsyncGenerator<Found> {
  const { base, glob } = picomatch.scan(slashed(operand));
  const isMatch = picomatch(glob);
  const depth = glob.includes('**') ? MAX_DEPTH : glob.split('/').length - 1;
  return walk(base === '' ? '.' : base, isMatch, depth);
}
