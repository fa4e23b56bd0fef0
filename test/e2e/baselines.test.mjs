/**
 * The looks of every element against pictures that somebody has looked at. `npm run baselines` draws new ones.
 *
 * Faces and rendering differ from machine to machine, so browser and faces come from npm, whatever is installed beside them.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { baseline, compare, draw, FOLDER, SHEETS } from '../support/baselines.mjs';

/** Of a picture, how much may differ: a letter that is smoothed otherwise, not one that has moved. */
const TOLERANCE = 0.001;
/** All pictures together, in bytes. */
const BUDGET = 1_500_000;

const names = SHEETS.flatMap(({ name, elements }) =>
  elements.map((element) => `${name} ${element}`.replaceAll(' ', '-')),
);

test('there is a baseline for each drawing, and no other; together they are small', async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));
  assert.deepEqual(files.sort(), names.map((name) => `${name}.png`).sort());
  const sizes = await Promise.all(files.map(async (name) => (await readFile(new URL(name, FOLDER))).length));
  const sum = sizes.reduce((total, size) => total + size, 0);
  assert.ok(sum < BUDGET, `${sum} B`);
});

const isThere = process.platform === 'linux' && process.arch === 'x64';
const skip = !isThere && 'the browser that drew the baselines is for Linux x64';

test('every element looks as it did', { skip }, async () => {
  const changed = [];
  for (const [name, picture] of await draw()) {
    const before = (await baseline(name)) ?? assert.fail(`no baseline ${name}`);
    const { differing, all } = compare(before, picture);
    if (differing > all * TOLERANCE) changed.push(`${name}: ${differing} of ${all} pixels`);
  }
  assert.deepEqual(changed, [], 'look at them, then npm run baselines');
});

test('a picture that has changed would be noticed', async () => {
  const [one, other] = await Promise.all(['light-card-standard', 'light-card-hero'].map(baseline));
  assert.ok(one && other);
  assert.equal(compare(one, one).differing, 0);
  const { differing, all } = compare(one, other);
  assert.ok(differing > all * TOLERANCE);
});
