/** `warta/publish`: when it cannot, or must not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish } from 'warta/publish';
import { articles } from '../fixtures/published.mjs';
import { BASE, dropIns, fill, foldersOf, publishedSite, temporaryFolder, treeOf } from '../support/published.mjs';

test('leaves alone a folder that others made, one at work, and one that holds the payloads', async (t) => {
  const { folder, from, out, settings } = await publishedSite(t, articles(1));
  const refused = (/** @type {string} */ into, /** @type {string} */ code, /** @type {RegExp} */ words) =>
    assert.rejects(publish(from, { ...settings, out: into }), (error) => {
      assert.deepEqual([/** @type {{code: string}} */ (error).code], [code]);
      assert.match(String(error), words);
      return true;
    });
  const foreign = fill(join(folder, 'foto'), { 'liburan.jpg': 'x' });
  await refused(foreign, 'foreign-folder', /holds files that were not published by Warta/u);
  assert.deepEqual(readdirSync(foreign), ['liburan.jpg']);
  await refused(folder, 'bad-folder', /cannot lie in the folder of the site/u);

  writeFileSync(join(out, '.warta-publishing'), String(process.ppid));
  await refused(out, 'busy', /Another run is publishing/u);
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(out, '.warta-publishing'), String(pid));
  assert.equal((await publish(from, settings)).articles, 1);
  assert.ok(!existsSync(join(out, '.warta-publishing')));
});

test('says what is wrong with the folder, the base, the scripts and the payloads', async (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payloads'), { ...articles(1), 'rusak.json': '{' });
  const settings = { out: join(folder, 'situs'), base: BASE, assets: dropIns(folder) };
  /** @returns {Promise<string>} */
  const failure = async (/** @type {object} */ options, /** @type {string} */ payloads = from) => {
    try {
      await publish(payloads, { ...settings, ...options });
    } catch (error) {
      const { code, message } = /** @type {import('warta/publish').PublishError} */ (error);
      return `${code}: ${message}`;
    }
    return 'was published';
  };
  fill(folder, { berkas: 'a file', 'hanya/rusak.json': '{', 'bukan/catatan.txt': 'x' });
  assert.match(await failure({ out: join(folder, 'berkas', 'situs') }), /^unwritable: .*a part of its path is a file/u);
  assert.match(await failure({}, join(folder, 'tiada')), /^bad-folder: .*there is no such folder/u);
  assert.match(await failure({}, join(folder, 'hanya')), /^no-articles: None of the payloads .*: 1 skipped/u);
  assert.match(await failure({}, join(folder, 'bukan')), /^no-articles: There are no payloads/u);
  assert.match(await failure({ assets: join(folder, 'bukan') }), /^no-assets: warta.js, frame.html, sri.json/u);
  for (const base of [
    'sematan.example',
    'ftp://sematan.example/',
    'https://a@sematan.example',
    'https://sematan.example/?a',
    'x y',
  ])
    assert.match(await failure({ base }), /^bad-base: /u, base);
});

test('a full disk: a clear message, whole files, and the next run goes on', async (t) => {
  const folder = temporaryFolder(t);
  const out = join(folder, 'penuh');
  mkdirSync(out);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', out]);
  if (mounted.status !== 0) return t.skip('only root can mount the small disk of this test');
  try {
    await overflow(folder, out);
  } finally {
    spawnSync('umount', [out]);
  }
});

/**
 * @param {string} folder
 * @param {string} out a small disk
 */
async function overflow(folder, out) {
  const from = fill(join(folder, 'payloads'), articles(100));
  const settings = { out, base: BASE, assets: dropIns(folder) };
  await assert.rejects(publish(from, settings), /Cannot write .*: the disk is full\. Make room and publish again\./u);
  assert.ok(!existsSync(join(out, 'index.html')));
  assert.deepEqual(
    Object.keys(treeOf(out)).filter((path) => path.includes('unfinished')),
    [],
  );
  for (const path of foldersOf(out)) assert.match(readFileSync(join(out, path, 'index.html'), 'utf8'), /<\/html>\n$/u);

  spawnSync('mount', ['-o', 'remount,size=8m', out]);
  assert.equal((await publish(from, settings)).articles, 100);
  assert.ok(existsSync(join(out, 'index.html')));
}
