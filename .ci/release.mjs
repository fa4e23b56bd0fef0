/**
 * Prepares a release; it neither commits, tags nor publishes.
 *
 *   node .ci/release.mjs 0.2.0
 *
 * Sets the version, closes the changelog's [Unreleased], builds twice and compares, and leaves in .tmp/release the tarball,
 * sri.json and provenance.json. What to do then is printed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provenance, releaseNotes, withVersion } from './release-steps.mjs';

const OUT = '.tmp/release';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

const [version] = process.argv.slice(2);
if (!version) fail('Which version? node .ci/release.mjs 0.2.0');
try {
  release(version);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @param {string} next */
function release(next) {
  if (run('git', 'status', '--porcelain')) throw new Error('There are changes that are not committed.');
  const { version: current, name } = JSON.parse(read('package.json'));
  const changed = {
    'package.json': withVersion(read('package.json'), current, next),
    // The package stands twice in its own lock file.
    'package-lock.json': withVersion(read('package-lock.json'), current, next, 2),
    'src/version.ts': withVersion(read('src/version.ts'), current, next),
    'CHANGELOG.md': releaseNotes(read('CHANGELOG.md'), next, new Date().toISOString().slice(0, 10)),
  };
  // All of them or none.
  for (const [file, text] of Object.entries(changed)) writeFileSync(file, text);

  run('npm', 'run', 'build');
  const first = fingerprint();
  run('npm', 'run', 'build');
  if (fingerprint() !== first) throw new Error('Two builds of the same source differ.');

  mkdirSync(OUT, { recursive: true });
  run('npm', 'pack', '--ignore-scripts', '--pack-destination', OUT);
  const tarball = `${name}-${next}.tgz`;
  copyFileSync('dist/sri.json', join(OUT, 'sri.json'));
  const notes = provenance({
    version: next,
    commit: run('git', 'rev-parse', 'HEAD'),
    node: process.version,
    npm: run('npm', '--version'),
    tarball,
    bytes: readFileSync(join(OUT, tarball)),
    hashes: JSON.parse(read('dist/sri.json')),
  });
  writeFileSync(join(OUT, 'provenance.json'), notes);
  console.log(`${OUT} holds ${tarball}, sri.json and provenance.json. Then:
  .ci/run
  git commit -am 'Release ${next}' && git tag v${next}
  npm publish ${OUT}/${tarball}`);
}

/** One hash for everything in dist. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
