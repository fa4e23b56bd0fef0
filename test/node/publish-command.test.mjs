/** `warta publish`: the command line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articles } from '../fixtures/published.mjs';
import { fill, foldersOf, temporaryFolder, treeOf } from '../support/published.mjs';

/** @param {string[]} args */
function warta(...args) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/warta.js', 'publish', ...args], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test('publishes a folder with what it draws, tells what it did, and leaves it alone the next time', (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payload'), {
    ...articles(3),
    'lama.json': { version: '1.0', headline: 'Lama', expires: '2001-01-01' },
  });
  const out = join(folder, 'situs');
  const args = [from, '--base', 'https://sematan.example', '--out', out, '--title', 'Warta Kota', '--newest', '2'];
  const first = warta(...args);
  assert.equal(first.status, 0, first.said);
  assert.match(first.said, /warning +lama\.json \$\.expires: expired on 2001-01-01; it has no page\n/u);
  assert.match(first.said, /: 3 articles of 4 files, 1 withheld; \d+ files written, 0 unchanged\n$/u);
  const [article = ''] = foldersOf(out);
  assert.match(
    readFileSync(join(out, article, 'card.prerendered.html'), 'utf8'),
    /^<warta-card [^>]*><template shadowrootmode="open">/u,
  );
  assert.equal(JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.length, 2);
  const [, frame = ''] =
    /<iframe src=\\"https:\/\/sematan\.example\/([^?]+)\?/u.exec(
      readFileSync(join(out, article, 'oembed.json'), 'utf8'),
    ) ?? [];
  assert.ok(existsSync(join(out, frame)), frame);

  const before = treeOf(out);
  assert.match(warta(...args).said, /; 0 files written, \d+ unchanged\n$/u);
  assert.deepEqual(treeOf(out), before);
});

test('says which payload is at fault, and ends with 1', (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payload'), {
    ...articles(1),
    'rusak.json': '{',
    'ganjil.json': { version: '1.0', headline: 'Ganjil', url: 'javascript:0' },
  });
  const { status, said } = warta(from, '-b', 'https://sematan.example', '-o', join(folder, 'situs'), '--plain');
  assert.equal(status, 1);
  assert.match(said, /failed +rusak\.json: not JSON/u);
  assert.match(said, /2 articles of 3 files, 1 failed, 1 warning, which --verbose tells; /u);
});

test('refuses what cannot be, in a sentence', (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payload'), articles(1));
  assert.deepEqual([warta(from).status, warta('-b', 'https://sematan.example').status], [2, 2]);
  assert.match(warta(from, '-b', 'sematan').said, /^warta: The base must be the http\(s\) address of a folder/u);
  assert.match(warta(from, '-b', 'https://a.example', '--newest', '-1').said, /newest/u);
  const foreign = warta(from, '-b', 'https://a.example', '-o', folder);
  assert.deepEqual([foreign.status, /cannot lie in the folder of the site/u.test(foreign.said)], [1, true]);
});
