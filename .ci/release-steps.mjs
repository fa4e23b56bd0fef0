/** What a release changes, as pure functions. */
import { createHash } from 'node:crypto';

const SEMVER = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;

/**
 * The changelog with everything unreleased under the new version.
 *
 * @param {string} changelog in the form of Keep a Changelog
 * @param {string} version
 * @param {string} date ISO 8601
 * @throws {Error} when nothing was noted, or the version is there already
 */
export function releaseNotes(changelog, version, date) {
  if (changelog.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has ${version} already`);
  const [before = '', after] = changelog.split('## [Unreleased]\n');
  if (after === undefined || !/^- /mu.test(after.split('\n## [', 1)[0] ?? '')) {
    throw new Error('CHANGELOG.md notes nothing under [Unreleased]');
  }
  return `${before}## [Unreleased]\n\n## [${version}] - ${date}\n${after}`;
}

/**
 * The text of a file with one version in place of the other; only the first, as in package-lock.json others may share it.
 *
 * @param {string} text
 * @param {string} from
 * @param {string} to
 * @param {number} times
 */
export function withVersion(text, from, to, times = 1) {
  if (!SEMVER.test(to)) throw new Error(`${to} is no version such as 0.2.0`);
  let left = times;
  const quoted = new RegExp(`(["'])${from.replaceAll('.', '\\.')}\\1`, 'gu');
  const result = text.replace(quoted, (found, quote) => (left-- > 0 ? `${quote}${to}${quote}` : found));
  if (left > 0) throw new Error(`${from} is not where it should be`);
  return result;
}

/**
 * What anybody needs to build the same bytes again.
 *
 * @param {{version: string, commit: string, node: string, npm: string, tarball: string, bytes: Uint8Array, hashes: object}} release
 */
export function provenance({ bytes, ...release }) {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const steps = ['git checkout <commit>', 'npm ci', 'npm run build', 'npm pack'];
  return `${JSON.stringify({ ...release, size: bytes.length, integrity, steps }, null, 2)}\n`;
}
