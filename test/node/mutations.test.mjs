/** Whatever happens to a document, an article or a PayloadError comes of it, without markup and with addresses of the web. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { documentsOf, FORMATS } from '../fixtures/formats/documents.mjs';
import { faultsIn, mutated, replaced } from '../support/mutations.mjs';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples', import.meta.url));
const skip = existsSync(SAMPLES) ? false : `${SAMPLES} is not there`;

// In our own format a tag is a word.
const own = FORMATS.filter((format) => format !== 'warta').map((format) => documentsOf(format, 2));
const samples = skip
  ? []
  : readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      // A hundred kilobytes, damaged a hundred times, tell no more than ten.
      .filter(({ length }) => length < 20_000);

/**
 * @param {fc.Arbitrary<unknown>} documents
 * @param {number} numRuns
 */
function hold(documents, numRuns) {
  let shown = 0;
  // The same damage in every run, so that a failure is one of the code.
  const settings = { numRuns, seed: 2026 };
  const check = (/** @type {unknown} */ document) => {
    const { read, faults } = faultsIn(document);
    if (read) shown++;
    assert.deepEqual(faults, []);
  };
  fc.assert(fc.property(documents, check), settings);
  // A reader that refuses all would pass as well.
  assert.ok(shown > numRuns / 4, `${shown} of ${numRuns} were read`);
}

const isJson = (/** @type {string} */ text) => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

test('documents of every format as text, damaged', () => hold(mutated(own), 4_000));
test('documents of every format, with other values in some places', () => hold(replaced(own.filter(isJson)), 4_000));
test('other publishers’ documents as text, damaged', { skip }, () => hold(mutated(samples), 2_000));
test('other publishers’ documents, with other values in some places', { skip }, () =>
  hold(replaced(samples.filter(isJson)), 2_000),
);
