import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PublishError, systemCode } from './publish-error.js';

/** A document of one article or many, in any format that `readFeed` reads. */
export interface Source {
  /** What it is called where it fails. */
  readonly name: string;
  /** Gives the document: as text, or as a value. */
  read(): unknown;
}

/** The largest file that is read. Larger ones are no payloads, and would be held in memory whole. */
const MAX_BYTES = 64 * 1024 * 1024;

const PAYLOAD = /\.(?:json|jsonld|xml|rss|atom)$/iu;

/**
 * The payload files below a folder, in an order that no file system decides. Hidden files and folders are passed over, and
 * links to folders, which may lead in circles.
 *
 * @param without - a folder that is not looked into: the site itself, when it lies in there
 * @throws {PublishError} when it is no folder, or not to be read
 */
export function payloadFiles(folder: string, without: string): string[] {
  const files: string[] = [];
  const walk = (below: string) => {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) {
        if (resolve(folder, path) !== resolve(without)) walk(path);
      } else if (PAYLOAD.test(entry.name)) files.push(path);
    }
  };
  walk('');
  return files.sort(); // by code units, in every language
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such folder',
      ENOTDIR: 'it is no folder',
      EACCES: 'there is no permission to',
    };
    const reason = reasons[systemCode(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new PublishError('bad-folder', `Cannot read the folder ${folder}: ${reason}.`, { cause: error });
  }
}

/** Files as sources. */
export function* sourcesOf(folder: string, files: readonly string[]): Generator<Source> {
  for (const name of files) yield { name, read: () => readText(join(folder, name)) };
}

async function readText(path: string): Promise<string> {
  const stats = statSync(path);
  // A pipe would be waited for without end.
  if (!stats.isFile()) throw new Error('it is no file');
  const { size } = stats;
  if (size > MAX_BYTES) throw new Error(`it has ${size} bytes, and ${MAX_BYTES} are the most that is read`);
  return readFile(path, 'utf8');
}
