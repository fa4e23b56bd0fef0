/** What lies in dist: nothing stale, nothing foreign, nothing that watches readers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../support/files.mjs';

const dropIns = readdirSync('dist').filter((file) => /\.m?js$/u.test(file));
const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8'));

test('holds the drop-in files', () => {
  for (const file of ['warta.js', 'warta.mjs', 'warta.full.js']) assert.ok(dropIns.includes(file), file);
});

test('sri.json has the hash of every drop-in file, and of no other', () => {
  assert.deepEqual(Object.keys(hashes).sort(), [...dropIns].sort());
  for (const file of dropIns) {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(hashes[file], `sha384-${digest}`, file);
  }
});

test('every module has its source, and its types', () => {
  const modules = filesUnder('dist/lib', '.', '.js');
  assert.ok(modules.length > 0);
  for (const file of filesUnder('dist/lib', '.', '')) {
    assert.match(file, /(?:\.d\.ts|\.js)$/u);
    assert.ok(existsSync(`src/${file.replace(/(?:\.d\.ts|\.js)$/u, '.ts')}`), `${file} has no source`);
  }
  for (const file of modules) assert.ok(existsSync(`dist/lib/${file.replace(/js$/u, 'd.ts')}`), `${file} has no types`);
});

test('the modules leave lit and dompurify to the package manager, and import nothing else but Node in Node', () => {
  for (const file of filesUnder('dist/lib', '.', '.js')) {
    for (const [, name = ''] of readFileSync(`dist/lib/${file}`, 'utf8').matchAll(
      /(?:from|import)\s*\(?['"]([^'"]+)['"]/gu,
    )) {
      // Node alone draws elements.
      if (/^static\/(?:prerender|element-renderer)\.js$/u.test(file) && name.startsWith('@lit-labs/ssr/')) continue;
      const own = file.startsWith('publish/') ? /^(?:\.{1,2}\/|node:)/u : /^(?:\.{1,2}\/|lit$|lit\/|dompurify$)/u;
      assert.match(name, own, file);
    }
  }
});

test('the package is dist, its papers and nothing else', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const outside = files
    .map((/** @type {{path: string}} */ { path }) => path)
    .filter((/** @type {string} */ path) => !path.startsWith('dist/'));
  for (const path of outside) assert.match(path, /^(?:package\.json|[A-Z]+(?:\.md)?)$/u);
});

for (const file of dropIns) {
  const code = readFileSync(`dist/${file}`, 'utf8');

  test(`${file} keeps nothing about readers and sends nothing about them`, () => {
    const apis =
      /\.cookie\b|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase|\bcaches\b|sendBeacon|fetchLater|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeer|BroadcastChannel|serviceWorker|SharedWorker|SharedStorage|navigator\.(?!share\b|clipboard\b)|requestStorageAccess|FileSystem|new Image\b|window\.name\b/iu;
    assert.doesNotMatch(code, apis);
  });

  test(`${file} names no host and runs no text as code`, () => {
    const withoutNotices = code.replace(/\/\*!.*?\*\//gsu, ''); // licences may
    assert.deepEqual([...withoutNotices.matchAll(/https?:\/\/(?!www\.w3\.org\/)[^"'`\s]+/gu)].map(String), []);
    assert.doesNotMatch(code, /\beval\(|new Function\(|\.setTimeout\(["'`]/u);
  });

  test(`${file} begins with name, version and licence, and is in production mode`, () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(code.startsWith(`/*! Warta ${version} | MIT */`));
    assert.doesNotMatch(code, /Lit is in dev mode|sourceMappingURL/u);
  });
}
