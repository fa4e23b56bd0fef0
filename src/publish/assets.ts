import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../version.js';
import { PAGE_STYLE } from './page-style.js';
import { PublishError } from './publish-error.js';
import type { Files } from './write-folder.js';

/** What pages load: never changed once published, since another content has another address. */
export interface Assets {
  /** The folder below the base, `assets/0.1.0-2a9c1b7d/`. */
  readonly path: string;
  readonly files: Files;
  /** The hashes of the scripts, as `sri.json` has them. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The files without which what is published does not work. */
const NEEDED = ['warta.js', 'frame.html', 'sri.json'];

/** The drop-in files of this package: `dist`, of which this module is a part. */
const OWN = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads the drop-in files and adds the style sheet of the pages.
 *
 * @param folder - where they are, when not in this package
 * @throws {PublishError} when they are not there
 */
export function readAssets(folder = OWN): Assets {
  const files: Record<string, string | Uint8Array> = { 'page.css': PAGE_STYLE };
  try {
    for (const name of readdirSync(folder).sort()) {
      if (/^[\w.-]+\.(?:m?js|html|css|json)$/u.test(name)) files[name] = readFileSync(join(folder, name));
    }
  } catch (error) {
    throw new PublishError('no-assets', `Cannot read the drop-in files in ${folder}.`, { cause: error });
  }
  const missing = NEEDED.filter((name) => !files[name]);
  if (missing.length) throw new PublishError('no-assets', `${missing.join(', ')}: not among the files in ${folder}.`);
  const hash = createHash('sha256');
  for (const [name, content] of Object.entries(files)) hash.update(`${name}\0`).update(content).update('\0');
  return {
    path: `assets/${version}-${hash.digest('hex').slice(0, 8)}/`,
    files,
    integrity: hashesOf(files),
  };
}

/** `integrity` is computed rather than believed: a stale list would stop the script on every page. */
function hashesOf(files: Files): Record<string, string> {
  const scripts = Object.entries(files).filter(([name]) => /\.m?js$/u.test(name));
  return Object.fromEntries(
    scripts.map(([name, content]) => [name, `sha384-${createHash('sha384').update(content).digest('base64')}`]),
  );
}
