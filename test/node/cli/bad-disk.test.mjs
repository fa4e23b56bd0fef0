/** Disks, folders and signals that are not as they should be, and batches that go on all the same. */
import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rawArticle } from '../../fixtures/raw-articles.mjs';
import { startWarta, temporaryFolder, warta } from '../../support/cli.mjs';

const { folder, add, list } = temporaryFolder({ 'baik.txt': rawArticle });
const at = (/** @type {string} */ path) => join(folder, path);

test('one bad file never stops the others; the summary counts the reasons', async () => {
  add('a.txt', '');
  add('b.txt', ' ');
  add('c.txt', Buffer.of(0, 1));
  const files = ['a.txt', 'tidak-ada.txt', 'baik.txt', 'b.txt', 'c.txt', 'tidak-ada/*.txt'].map(at);
  mkdirSync(at('hampa'));
  const { code, stderr } = await warta(['convert', ...files, at('hampa'), '--out', at('hasil')]);
  assert.equal(code, 1);
  assert.deepEqual(list('hasil'), ['baik.json']);
  assert.match(stderr, /^1 converted into .*; 6 failed\n {2}2 × /mu);
  assert.match(stderr, /^ {2}2 × is empty\. /mu);
  assert.match(stderr, /^ {2}2 × there is no such file\. Check the name/mu);
  assert.match(stderr, /^failed {3}\S+hampa: holds no file that ends in \.txt, /mu);
});

test(
  'links that lead in a circle, or nowhere',
  { skip: process.platform === 'win32' && 'needs a right on Windows' },
  async () => {
    add('tautan/baik.txt', rawArticle);
    symlinkSync('.', at('tautan/lingkar'));
    symlinkSync('hilang.txt', at('tautan/putus.txt'));
    const { code, stderr } = await warta(['convert', at('tautan'), '--out', at('dari-tautan')]);
    assert.equal(code, 1);
    assert.deepEqual(list('dari-tautan'), ['baik.json']);
    assert.match(stderr, /putus\.txt: there is no such file\n/u);
  },
);

test('an article is never overwritten by its own payload', async () => {
  const path = add('sendiri.json', rawArticle);
  const { code, stderr } = await warta(['convert', path, '--out', folder]);
  assert.equal(code, 1);
  assert.match(stderr, /sendiri\.json: would be overwritten by its own result\n/u);
  assert.equal(readFileSync(path, 'utf8'), rawArticle);
});

test('a folder for results that cannot be one ends the run at once', async () => {
  const { code, stderr } = await warta(['convert', at('baik.txt'), '--out', at('baik.txt')]);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /nothing can be written into .*baik\.txt: there is a file of that name\n {2}Choose another folder/u,
  );
});

test('a folder where a result should stand fails that file alone', async () => {
  mkdirSync(at('terhalang/baik.json'), { recursive: true });
  const { code, stderr } = await warta(['convert', at('baik.txt'), '--out', at('terhalang')]);
  assert.equal(code, 1);
  assert.match(stderr, /baik\.txt: its result cannot be written: there is a folder of that name\n/u);
  assert.deepEqual(list('terhalang'), []);
});

test('a full disk is named', { skip: process.platform !== 'linux' && 'only Linux has /dev/full' }, async () => {
  symlinkSync('/dev/full', at('penuh'));
  const { child, ended } = startWarta(['convert', '-'], { stdout: at('penuh') });
  child.stdin?.end(rawArticle);
  const { code, stderr } = await ended;
  assert.equal(code, 1);
  assert.match(stderr, /the output cannot be written: the disk is full\n {2}Free some space/u);
});

test(
  'what may not be opened is told, the rest is converted',
  { skip: process.getuid?.() !== 0 && 'only root can become somebody who may not' },
  async () => {
    const NOBODY = 65_534;
    const { folder: shared, list: listShared } = temporaryFolder({
      'in/boleh.txt': rawArticle,
      'in/rahasia/x.txt': rawArticle,
      'in/kunci.txt': rawArticle,
      'tutup/x': '',
    });
    chmodSync(shared, 0o755);
    chmodSync(join(shared, 'in/rahasia'), 0o700);
    chmodSync(join(shared, 'in/kunci.txt'), 0o600);
    mkdirSync(join(shared, 'out'));
    chownSync(join(shared, 'out'), NOBODY, NOBODY);
    const some = await warta(['convert', join(shared, 'in'), '--out', join(shared, 'out')], { uid: NOBODY });
    assert.equal(some.code, 1, some.stderr);
    assert.deepEqual(listShared('out'), ['boleh.json']);
    assert.match(some.stderr, /in\/rahasia: may not be opened \(no permission\)\n/u);
    assert.match(some.stderr, /in\/kunci\.txt: may not be opened \(no permission\)\n/u);
    const none = await warta(['convert', join(shared, 'in'), '--out', join(shared, 'tutup')], { uid: NOBODY });
    assert.equal(none.code, 1);
    assert.match(none.stderr, /nothing can be written into .*tutup: may not be opened/u);
  },
);

test(
  'Ctrl-C: what is written is whole, nothing half-written stays',
  { skip: process.platform === 'win32' && 'no signals on Windows' },
  async () => {
    // The second article never ends, so that the signal always falls between the two.
    const { child, ended, output } = startWarta(['convert', at('baik.txt'), '-', '--out', at('terputus'), '--verbose']);
    await new Promise((written) => {
      child.stderr?.on('data', () => output.stderr.includes('baik.json\n') && written(undefined));
    });
    child.kill('SIGINT');
    const { code } = await ended;
    assert.equal(code, 130);
    assert.deepEqual(list('terputus'), ['baik.json']);
    assert.ok(JSON.parse(readFileSync(at('terputus/baik.json'), 'utf8')).headline);
  },
);

test('a reader that has seen enough is no failure', async () => {
  const { child, ended } = startWarta(['convert', '-']);
  child.stdout?.destroy();
  child.stdin?.end(rawArticle.repeat(50));
  const { code, stderr } = await ended;
  assert.equal(code, 0);
  assert.equal(stderr, '');
});
