/** What somebody sees who sits at a terminal; `script` of util-linux gives one to the command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { rawArticle } from '../../fixtures/raw-articles.mjs';
import { SCRIPT, temporaryFolder, warta } from '../../support/cli.mjs';

const { folder, list } = temporaryFolder({
  'a.txt': rawArticle,
  'b.txt': rawArticle,
  'c.txt': '',
  'd.txt': rawArticle,
});
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');
const options = { skip: !hasScript && 'there is no `script` of util-linux here' };

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function atTerminal(args, env = {}) {
  /** @type {Record<string, string | undefined>} */
  const plain = { ...process.env, ...env, TERM: 'xterm' };
  if (!env['NO_COLOR']) delete plain['NO_COLOR'];
  delete plain['FORCE_COLOR'];
  const command = [process.execPath, SCRIPT, ...args].map((word) => `'${word}'`).join(' ');
  const run = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: plain,
    encoding: 'utf8',
    input: '',
  });
  return { code: run.status, output: run.stdout.replaceAll('\r\n', '\n') };
}

test('a bar shows how far a batch has come, and goes; failures and the summary stay', options, () => {
  const { code, output } = atTerminal(['convert', folder, '--out', join(folder, 'out')]);
  assert.equal(code, 1);
  const text = stripVTControlCharacters(output);
  assert.match(text, /\d of 4 files/u);
  assert.match(text, /c\.txt: is empty\n/u);
  assert.match(text, /3 converted into .*; 1 failed\n {2}1 × is empty/u);
  assert.equal(list('out').length, 3);
});

test('elsewhere there is no bar', async () => {
  const { stderr } = await warta(['convert', folder, '--out', join(folder, 'out')]);
  assert.doesNotMatch(stderr, /of 4 files/u);
  assert.ok(!stderr.includes('\u001b'));
});

test('explain is in colours at a terminal, unless NO_COLOR is set', options, () => {
  const path = join(folder, 'a.txt');
  assert.ok(atTerminal(['explain', path]).output.includes('\u001b[32mKami sudah menerima surat'));
  const plain = atTerminal(['explain', path], { NO_COLOR: '1' });
  assert.ok(!plain.output.includes('\u001b'));
  assert.match(plain.output, /^7:2 {6}quote /mu);
});

test('who types nothing and names no file is told what to do', options, () => {
  const { code, output } = atTerminal(['convert']);
  assert.equal(code, 2);
  assert.match(stripVTControlCharacters(output), /there is no FILE\n {2}Name one, or pipe it in/u);
});
