/** Texts of a size that no article has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawArticle } from '../../fixtures/raw-articles.mjs';
import { warta } from '../../support/cli.mjs';

test('five megabytes are converted, and what a page would leave out is said', async () => {
  const { code, stdout, stderr } = await warta(['convert'], {
    input: `${rawArticle}\n\n`.repeat(5_000_000 / rawArticle.length),
  });
  assert.equal(code, 0);
  assert.match(stderr, /^warning {2}standard input: \$\.quotes expected a length of at most 1000\n/mu);
  assert.ok(JSON.parse(stdout).quotes.length > 10_000);
});

test(
  'a device that never ends is given up',
  { skip: process.platform === 'win32' && 'there is none on Windows' },
  async () => {
    const { code, stderr } = await warta(['convert', '/dev/zero']);
    assert.equal(code, 1);
    assert.match(stderr, /\/dev\/zero: is larger than 64 MiB\n/u);
  },
);
