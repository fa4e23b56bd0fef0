/** Sites for the tests of `warta/publish`: folders that go when the test ends, and what is in them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publish } from 'warta/publish';
import { filesUnder } from './files.mjs';

/** @typedef {import('../../src/publish/index.ts').PublishOptions} PublishOptions */

export const BASE = 'https://sematan.example/berita';

/**
 * A folder of its own for a test.
 *
 * @param {{after: (clean: () => void) => void}} t
 */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'warta-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Writes files below a folder.
 *
 * @param {string} folder
 * @param {Record<string, unknown>} files by path; what is no text becomes JSON
 */
export function fill(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** Stand-ins for the drop-in files, so that no build decides what these tests find. @param {string} folder */
export function dropIns(folder) {
  return fill(join(folder, 'drop-ins'), {
    'warta.js': 'customElements;',
    'frame.html': '<!doctype html><html lang="id"><head><title>Bingkai</title></head></html>',
    'sri.json': '{}',
  });
}

/**
 * Publishes payload files into a new site.
 *
 * @param {{after: (clean: () => void) => void}} t
 * @param {Record<string, unknown>} payloads by path
 * @param {Partial<PublishOptions>} [options]
 */
export async function publishedSite(t, payloads, options) {
  const folder = temporaryFolder(t);
  /** @type {import('../../src/publish/index.ts').Problem[]} */
  const problems = [];
  const from = fill(join(folder, 'payloads'), payloads);
  const out = join(folder, 'situs');
  const settings = { out, base: BASE, assets: dropIns(folder), ...options };
  const again = () => publish(from, { ...settings, onProblem: (problem) => problems.push(problem) });
  const summary = await again();
  return {
    folder,
    from,
    out,
    settings,
    summary,
    problems,
    again,
    read: (/** @type {string} */ path) => readFileSync(join(out, path), 'utf8'),
    json: (/** @type {string} */ path) => JSON.parse(readFileSync(join(out, path), 'utf8')),
    articles: () => foldersOf(out),
  };
}

/** The folders of the articles of a site, with a slash at their end. @param {string} out */
export const foldersOf = (out) =>
  filesUnder(out, 'artikel', 'index.html').map((path) => path.slice(0, -'index.html'.length));

/** Every file with its bytes. @param {string} out */
export const treeOf = (out) =>
  Object.fromEntries(filesUnder(out, '.', '').map((path) => [path, readFileSync(join(out, path), 'latin1')]));

/** Every file with its inode and when it was written: a file that was replaced by the same bytes has others. @param {string} out */
export const stampsOf = (out) =>
  Object.fromEntries(
    filesUnder(out, '.', '').map((path) => {
      const { ino, mtimeMs } = statSync(join(out, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );

/**
 * The folder of the article whose address ends so.
 *
 * @param {readonly string[]} folders
 * @param {string} slug
 */
export function folderOf(folders, slug) {
  const found = folders.find((folder) => folder.includes(`/${slug}-`));
  if (found === undefined) throw new Error(`no ${slug} in ${folders.join(' ')}`);
  return found;
}
