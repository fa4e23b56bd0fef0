/** What npm users get: entries that lead somewhere, no side effects, one version. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../support/files.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

for (const [entry, target] of Object.entries(manifest.exports)) {
  test(`"${entry}" leads to files that exist, types first`, () => {
    const files = typeof target === 'string' ? { default: target } : target;
    if (typeof target !== 'string') assert.deepEqual(Object.keys(target), ['types', 'default']);
    for (const file of Object.values(files)) assert.ok(existsSync(file), file);
  });

  if (typeof target !== 'string') {
    test(`"${entry}" can be imported in Node`, async () => {
      assert.ok(await import(entry.replace(/^\./u, manifest.name)));
    });
  }
}

test('what the README imports is exported', () => {
  const named = [...readFileSync('README.md', 'utf8').matchAll(/(?:from|import) '(warta[^']*)'/gu)].map(
    ([, name = '']) => name,
  );
  assert.ok(named.length > 2);
  for (const name of named) assert.ok(manifest.exports[name.replace(/^warta/u, '.')], name);
});

test('every room that is an entry of its own is exported', () => {
  const rooms = filesUnder('.', 'src', '/index.ts').map((file) => file.split('/').at(-2));
  for (const room of rooms.filter((name) => name !== 'src')) assert.ok(manifest.exports[`./${room}`], room);
  const locales = filesUnder('.', 'src/locale', '.ts').flatMap((file) => /\/([a-z]{2})\.ts$/u.exec(file)?.[1] ?? []);
  assert.ok(locales.length > 1);
  for (const locale of locales) assert.ok(manifest.exports[`./locale/${locale}`], locale);
});

test('every element has an entry, and one that defines it', () => {
  const elements = filesUnder('.', 'src/elements', '.define.ts').map((file) => file.split('/').at(-2));
  assert.ok(elements.length > 0);
  for (const element of elements) {
    assert.ok(manifest.exports[`./${element}`], element);
    assert.ok(manifest.exports[`./${element}/define`], element);
  }
});

test('src/version.ts is the version of package.json', async () => {
  const { version } = await import('warta');
  assert.equal(version, manifest.version);
  assert.match(readFileSync('src/version.ts', 'utf8'), new RegExp(`'${manifest.version.replaceAll('.', '\\.')}'`, 'u'));
});

test('importing warta registers nothing and leaves nothing on the globals', () => {
  // A process of its own: others have imported it here. What Lit itself leaves is not ours.
  const script = `
    await import('lit');
    const before = new Set(Reflect.ownKeys(globalThis));
    const defined = [];
    const { define } = customElements;
    customElements.define = function (tag, type) { defined.push(tag); return define.call(this, tag, type); };
    await import('warta');
    await import('warta/payload');
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    const quiet = [...defined];
    await import('warta/define');
    console.log(JSON.stringify({ added, quiet, defined }));`;
  const { added, quiet, defined } = JSON.parse(runNode(script));
  assert.deepEqual(added, []);
  assert.deepEqual(quiet, []);
  assert.ok(defined.includes('warta-card'));
});

test('importing warta needs no customElements', () => {
  assert.equal(
    runNode("delete globalThis.customElements; console.log(typeof (await import('warta')).WartaCard);"),
    'function',
  );
});

test('sideEffects names the registering files, and only files that exist', () => {
  const patterns = manifest.sideEffects.map(
    (/** @type {string} */ glob) =>
      new RegExp(`^${glob.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`, 'u'),
  );
  const files = [...filesUnder('.', 'src', '.ts'), ...filesUnder('.', 'dist', '')];
  for (const pattern of patterns)
    assert.ok(
      files.some((file) => pattern.test(file)),
      String(pattern),
    );
  const registering = files.filter((file) => /(^|\/)(define|embed)\.(ts|js)$|\.define\.(ts|js)$/u.test(file));
  for (const file of registering)
    assert.ok(
      patterns.some((/** @type {RegExp} */ pattern) => pattern.test(file)),
      file,
    );
});

/**
 * @param {string} script a module
 * @returns {string} what it printed
 */
function runNode(script) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).trim();
}
