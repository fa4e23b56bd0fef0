/** Line coverage of `src`, measured in Chromium. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { transform } from 'esbuild';
import { filesUnder } from './files.mjs';

/** @typedef {{lines: number, enough: boolean, text: string}} CoverageReport lines in percent */

/** Least share of lines, in percent, that the browser tests must run. `COVERAGE` overrides it. */
const LEAST = Number(process.env.COVERAGE ?? 95);

/**
 * @param {import('@web/test-runner').TestCoverage} coverage
 * @param {string} root the repository's folder
 * @returns {Promise<CoverageReport>} with the uncovered lines by file, and the files no test loaded
 */
export async function describeCoverage(coverage, root) {
  const lines = coverage.summary.lines.pct;
  const uncovered = coverage.coverageMap.files().flatMap((file) => {
    const missed = coverage.coverageMap.fileCoverageFor(file).getUncoveredLines();
    return missed.length === 0 ? [] : [`  ${relative(root, file)}: ${ranges(missed.map(Number))}`];
  });
  const loaded = new Set(coverage.coverageMap.files().map((file) => relative(root, file)));
  const unloaded = await filesWithCode(
    // No browser ever loads the command.
    filesUnder(root, 'src', '.ts').filter((file) => !loaded.has(file) && !file.startsWith('src/cli/')),
    root,
  );
  return {
    lines,
    enough: lines >= LEAST,
    text: [
      `${lines} % of lines (at least ${LEAST} %)`,
      ...uncovered.sort(),
      ...(unloaded.length === 0 ? [] : [`  in no browser test: ${unloaded.join(', ')}`]),
    ].join('\n'),
  };
}

/**
 * Without the files that hold only types: they leave nothing behind that could run.
 *
 * @param {string[]} files
 * @param {string} root
 */
async function filesWithCode(files, root) {
  const codes = await Promise.all(
    files.map(async (file) => transform(await readFile(join(root, file), 'utf8'), { loader: 'ts' })),
  );
  return files.filter((_, index) => codes[index]?.code.trim() !== '');
}

/**
 * @param {number[]} lines ascending
 * @returns {string} such as "3-5, 9"
 */
function ranges(lines) {
  /** @type {Array<[number, number]>} */
  const found = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
