/** The theme: every token is defined, used, documented and has a fallback. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../support/files.mjs';

const SOURCES = filesUnder('.', 'src', '.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const STYLES = SOURCES.filter(({ path }) => path.endsWith('.styles.ts'));
const THEMES = filesUnder('.', 'demo/themes', '.css').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/**
 * @param {ReadonlyArray<{text: string}>} files
 * @param {RegExp} pattern
 */
const namesIn = (files, pattern) =>
  [...new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name)))].sort();

/** `@cssprop {syntax} [--name=fallback] - meaning`, the form from which the documentation is made. */
const DOCUMENTED = /@cssprop (?:\{[^}]+\} )?\[?(--warta-[\w-]+)/gu;
const USED = /var\(\s*(--warta-[\w-]+)/gu;

test('every token that the styles use is documented, and every documented one is used', () => {
  const documented = namesIn(SOURCES, DOCUMENTED);
  assert.ok(documented.length > 10, 'the documentation is found');
  assert.deepEqual(namesIn(STYLES, USED), documented);
});

test('every token has a fallback, and says so in its documentation', () => {
  for (const { path, text } of STYLES) {
    for (const [use] of text.matchAll(/var\(\s*--warta-[\w-]+\s*\)/gu)) assert.fail(`${path}: ${use} has no fallback`);
  }
  const tokens = STYLES.find(({ path }) => path.endsWith('tokens.styles.ts'))?.text ?? '';
  for (const [line] of tokens.matchAll(/@cssprop.*/gu)) {
    assert.match(line, /^@cssprop \{<[\w-]+>\} \[--warta-[\w-]+=.+\] - .+\.$/u);
  }
});

test('the fallback in the documentation is the one in the styles', () => {
  const styles = STYLES.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\n');
  const told = [...styles.matchAll(/@cssprop \{[^}]+\} \[(--warta-[\w-]+)=(.+?)\] - /gu)];
  assert.ok(told.length > 10, 'the documentation is found');
  for (const [, name = '', fallback = ''] of told) {
    assert.ok(styles.includes(`var(${name}, ${fallback})`), `${name} falls back to ${fallback}`);
  }
});

test('every private name is set somewhere, and none is set for nothing', () => {
  // The steps of a focal point are written by a loop.
  const set = namesIn(STYLES, /(--_[\w-]+):/gu);
  assert.deepEqual(namesIn(STYLES, /var\((--_[\w-]+)/gu), set);
});

test('the example themes set only tokens that there are', () => {
  const documented = namesIn(SOURCES, DOCUMENTED);
  assert.equal(THEMES.length, 3);
  for (const name of namesIn(THEMES, /(--warta-[\w-]+)/gu)) assert.ok(documented.includes(name), name);
});

test('the example themes name only parts that there are', () => {
  const parts = namesIn(SOURCES, /@csspart ([\w-]+)/gu);
  for (const name of namesIn(THEMES, /::part\(([\w-]+)\)/gu)) assert.ok(parts.includes(name), name);
});
