import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asFailure } from '../failure.js';
import type { Found } from './input.js';

/**
 * The files of a folder and the folders in it, one after another as the system gives them; no list of them is ever held.
 * Hidden ones are left out, links to folders are not followed, and a folder that cannot be opened is told and passed over.
 *
 * @param folder - as the user typed it
 * @param accepts - takes the path below the folder, with slashes
 * @param depth - how many levels of folders are entered
 */
export async function* walk(
  folder: string,
  accepts: (place: string) => boolean,
  depth: number,
  below = '',
): AsyncGenerator<Found> {
  const here = join(folder, below);
  try {
    for await (const entry of await opendir(here)) {
      if (entry.name.startsWith('.')) continue;
      const place = below + entry.name;
      const path = join(folder, place);
      if (entry.isDirectory()) {
        if (depth > 0) yield* walk(folder, accepts, depth - 1, `${place}/`);
      } else if (accepts(place) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) {
        yield { name: path, path, place };
      }
    }
  } catch (error) {
    yield { name: here.replace(/(?<=.)[/\\]$/, ''), failure: asFailure(error) };
  }
}

/** Whether a link leads to a file; a broken one is told when it is read. */
const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (target) => target.isFile(),
    () => true,
  );
