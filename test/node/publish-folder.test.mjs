/** `warta/publish`: what it does with the folder, again and again, and when it is cut short. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish } from 'warta/publish';
import { article, articles } from '../fixtures/published.mjs';
import {
  BASE,
  dropIns,
  fill,
  foldersOf,
  publishedSite,
  stampsOf,
  temporaryFolder,
  treeOf,
} from '../support/published.mjs';

test('touches nothing where nothing has changed', async (t) => {
  const { out, summary, again } = await publishedSite(t, articles(5));
  const before = stampsOf(out);
  const second = await again();
  assert.deepEqual(stampsOf(out), before);
  assert.deepEqual([second.written, second.unchanged], [0, summary.written]);
});

test('rewrites what has changed, and what tells of it', async (t) => {
  const { out, from, again } = await publishedSite(t, articles(5));
  const before = stampsOf(out);
  fill(from, { '2.json': { ...article(2), headline: 'Pasar Nomor Dua Dibuka Lagi' } });
  await again();
  const changed = Object.entries(stampsOf(out)).flatMap(([path, stamp]) => (stamp === before[path] ? [] : path));
  const [folder] = foldersOf(out).filter((path) => path.includes('/pasar-2-'));
  assert.deepEqual(
    changed.sort(),
    ['card.html', 'card.json', 'index.html', 'oembed.json', 'payload.json', 'quote.html']
      .map((name) => `${folder}${name}`)
      .concat('feed.json', 'feed.xml', 'index.html'),
  );
});

test('removes the pages and the files of what is gone, and leaves what others put there', async (t) => {
  const { out, from, again } = await publishedSite(t, articles(3));
  fill(out, {
    CNAME: 'sematan.example',
    'assets/0.0.9-00000000/warta.js': 'an earlier release, which pages still load',
  });
  rmSync(join(from, '1.json'));
  fill(from, { '2.json': { ...article(2), quotes: [] } });
  const summary = await again();
  assert.equal(summary.removed, 1);
  assert.deepEqual(
    foldersOf(out)
      .map((path) => /pasar-\d/u.exec(path)?.[0])
      .sort(),
    ['pasar-0', 'pasar-2'],
  );
  assert.ok(!existsSync(join(out, foldersOf(out).find((path) => path.includes('pasar-2')) ?? '', 'quote.html')));
  assert.ok(existsSync(join(out, 'CNAME')) && existsSync(join(out, 'assets/0.0.9-00000000/warta.js')));
});

test('the order of the documents and the hour do not change a byte', async (t) => {
  const { out, settings } = await publishedSite(t, articles(6));
  const other = join(temporaryFolder(t), 'situs');
  const backwards = Object.entries(articles(6))
    .reverse()
    .map(([name, document]) => ({ name, read: () => document }));
  const seen = await publish(backwards, { ...settings, out: other, now: Date.parse('2030-01-01') });
  assert.equal(seen.total, undefined);
  assert.deepEqual(treeOf(other), treeOf(out));
});

test('a run that is killed midway leaves whole files, and the next one completes them', async (t) => {
  const folder = temporaryFolder(t);
  const from = fill(join(folder, 'payloads'), articles(150));
  const settings = { base: BASE, assets: dropIns(folder) };
  const [out, clean] = [join(folder, 'situs'), join(folder, 'bersih')];
  const script = `
    import { publish } from 'warta/publish';
    await publish(${JSON.stringify(from)}, ${JSON.stringify({ ...settings, out })}, ({ articles }) => {
      console.log(articles);
      // Should nobody have killed it by then, it waits for that.
      if (articles === 120) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const lines of child.stdout) {
    const steps = String(lines).split('\n').map(Number);
    if (steps.some((step) => step > 40)) child.kill('SIGKILL');
  }
  assert.deepEqual(await ended, [null, 'SIGKILL']);

  const partial = treeOf(out);
  await publish(from, { ...settings, out: clean });
  const whole = treeOf(clean);
  assert.ok(!partial['index.html'] && Object.keys(partial).length < Object.keys(whole).length);
  for (const [path, bytes] of Object.entries(partial)) {
    if (!path.includes('.warta-')) assert.ok(bytes === whole[path], path);
  }

  // Wherever the run was struck, its unfinished files may lie about.
  fill(out, { '.warta-unfinished-1-index.html': '<', [`${foldersOf(out)[0]}.warta-unfinished-1-oembed.json`]: '{' });
  await publish(from, { ...settings, out });
  assert.deepEqual(Object.keys(treeOf(out)), Object.keys(whole));
  assert.deepEqual(treeOf(out), whole);
});
