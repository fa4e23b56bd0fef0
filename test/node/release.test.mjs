/** The steps of a release, without releasing anything. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { provenance, releaseNotes, withVersion } from '../../.ci/release-steps.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the changelog closes what was unreleased under the version and its day', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A card.\n\n## [0.1.0] - 2026-01-26\n\n- First.\n';
  assert.equal(
    releaseNotes(changelog, '0.2.0', '2026-02-01'),
    '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-01\n\n### Added\n\n- A card.\n\n## [0.1.0] - 2026-01-26\n\n- First.\n',
  );
});

test('a release with nothing to tell, or of a version that was, is refused', () => {
  assert.throws(
    () => releaseNotes('## [Unreleased]\n\n## [0.1.0]\n\n- First.\n', '0.2.0', '2026-02-01'),
    /notes nothing/u,
  );
  assert.throws(() => releaseNotes('## [Unreleased]\n\n- New.\n\n## [0.1.0]\n', '0.1.0', '2026-02-01'), /already/u);
});

test('our own changelog can be released', () => {
  assert.match(
    releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), '999.0.0', '2026-02-01'),
    /## \[999\.0\.0\] - 2026-02-01/u,
  );
});

test('the version is changed where it stands, and nowhere else', () => {
  for (const [file, times] of /** @type {const} */ ([
    ['package.json', 1],
    ['package-lock.json', 2],
    ['src/version.ts', 1],
  ])) {
    const before = readFileSync(file, 'utf8').split('\n');
    const after = withVersion(readFileSync(file, 'utf8'), version, '999.0.0', times).split('\n');
    const changed = after.filter((line, at) => line !== before[at]);
    assert.equal(changed.length, times, file);
    for (const line of changed) assert.match(line, /version.*999\.0\.0/u);
  }
  assert.throws(() => withVersion("'0.1.0'", '0.1.0', 'new'), /no version/u);
  assert.throws(() => withVersion("'0.1.0'", '0.3.0', '0.4.0'), /not where it should be/u);
});

test('the provenance tells what to build, with what, and what comes out', () => {
  const told = JSON.parse(
    provenance({
      version: '0.2.0',
      commit: 'abc',
      node: 'v20',
      npm: '11',
      tarball: 'warta-0.2.0.tgz',
      bytes: new TextEncoder().encode('warta'),
      hashes: { 'warta.js': 'sha384-x' },
    }),
  );
  assert.equal(told.size, 5);
  assert.match(told.integrity, /^sha512-[\w+/]{86}==$/u);
  assert.deepEqual(told.hashes, { 'warta.js': 'sha384-x' });
  assert.ok(told.steps.includes('npm run build'));
});
