/** What npm users really get: the packed tarball, unpacked into a project that has nothing but its dependencies. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';

const UNPACKED_LIMIT = 1_450_000;

const { exports, name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(exports).map((entry) => entry.replace(/^\./u, name));
const scripts = entries.filter((entry) => !entry.endsWith('.json'));

const folder = mkdtempSync(join(tmpdir(), 'warta-pack-'));
after(() => rmSync(folder, { recursive: true }));
const { tarball, files, unpackedSize } = pack();
const project = install();

/** @returns {{tarball: string, files: string[], unpackedSize: number}} */
function pack() {
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files, unpackedSize }] = JSON.parse(told);
  return {
    tarball: join(folder, filename),
    files: files.map((/** @type {{path: string}} */ { path }) => path),
    unpackedSize,
  };
}

/** A project with the tarball in node_modules, and the packages that npm would install for it. */
function install() {
  const home = join(folder, 'project');
  const target = join(home, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const require = createRequire(import.meta.url);
  const linked = new Set();
  const link = (/** @type {string} */ dependency) => {
    if (linked.has(dependency)) return;
    linked.add(dependency);
    const source = dirname(findUp(require.resolve(dependency), dependency));
    const place = join(home, 'node_modules', dependency);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(source, place, 'dir');
    const { dependencies: inner = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    Object.keys(inner)
      .filter((one) => !one.startsWith('@types/'))
      .forEach(link);
  };
  Object.keys(dependencies).forEach(link);
  return home;
}

/**
 * @param {string} start
 * @param {string} dependency
 * @returns {string} the package.json of a package
 */
function findUp(start, dependency) {
  const file = join(dirname(start), 'package.json');
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === dependency) return file;
  assert.notEqual(dirname(start), start, dependency);
  return findUp(dirname(start), dependency);
}

/** @param {string} code a module @returns {string} what it printed */
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' }).trim();

/**
 * @param {string} code of the entry
 * @returns {Promise<{code: string, modules: string[]}>} a bundle, and the modules of which code is left in it
 */
async function bundle(code) {
  const build = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? resolve(project, 'entry.js') : null),
        load: (id) => (id === resolve(project, 'entry.js') ? code : null),
      },
      nodeResolve({ rootDir: project, browser: true, preferBuiltins: false, exportConditions: ['production'] }),
    ],
    preserveSymlinks: true,
    onwarn: ({ code: reason, message }) => assert.equal(reason, 'EMPTY_BUNDLE', message),
  });
  const { output } = await build.generate({ format: 'es' });
  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    code: chunks.map((chunk) => chunk.code).join('\n'),
    modules: chunks.flatMap((chunk) =>
      Object.entries(chunk.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => id.replaceAll('\\', '/')),
    ),
  };
}

test('every entry can be imported in Node', () => {
  const told = run(`for (const entry of ${JSON.stringify(scripts)}) { await import(entry); console.log(entry); }`);
  assert.deepEqual(told.split('\n'), scripts);
});

test('the JSON of the package can be imported', () => {
  const json = entries.filter((entry) => entry.endsWith('.json'));
  assert.ok(json.length > 1);
  for (const entry of json) {
    assert.match(
      run(`console.log(typeof (await import('${entry}', { with: { type: 'json' } })).default)`),
      /^object$/mu,
    );
  }
});

test('a bundler resolves every entry of those that are not for Node alone', async () => {
  const pages = scripts.filter((entry) => !/\/(?:prerender|publish)$/u.test(entry));
  const { modules } = await bundle(pages.map((entry, at) => `export * as e${at} from '${entry}';`).join('\n'));
  assert.ok(modules.length > 50);
});

test('an import for one function leaves the rest behind', async () => {
  const { modules } = await bundle("export { safeUrl } from 'warta';");
  assert.deepEqual(
    modules.filter((id) => !id.endsWith('/entry.js')).map((id) => id.slice(id.indexOf('/lib/'))),
    ['/lib/payload/parse-url.js', '/lib/payload/safe-url.js'],
  );
});

test('importing the card alone brings no code of the other elements', async () => {
  const { code, modules } = await bundle("import 'warta/card/define';");
  assert.ok(code.includes('warta-card'));
  const rooms = modules.flatMap((id) => /\/lib\/elements\/([\w-]+)\//u.exec(id)?.[1] ?? []);
  assert.deepEqual([...new Set(rooms)], ['card']);
});

test('a bare import of what registers nothing leaves nothing', async () => {
  for (const entry of ['warta', 'warta/card', 'warta/payload', 'warta/static', 'warta/text', 'warta/react']) {
    const { modules } = await bundle(`import '${entry}';`);
    assert.deepEqual(
      modules.filter((id) => id.includes('/warta/')),
      [],
      entry,
    );
  }
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(project, 'node_modules', name), pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg ?? {}, { color: false })),
    [],
  );
});

test('are-the-types-wrong finds nothing', () => {
  const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
  const told = execFileSync(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
  const { analysis } = JSON.parse(told);
  assert.deepEqual(Object.keys(analysis.entrypoints).length, Object.keys(exports).length);
});

test('holds what users need and no more, in a reasonable size', () => {
  const endings = [...new Set(files.map((file) => file.replace(/^.*?(\.[a-z.]+|LICENSE)$/u, '$1')))].sort();
  console.log(`npm pack: ${files.length} files, ${unpackedSize} B unpacked, ${endings.join(' ')}`);
  assert.ok(unpackedSize < UNPACKED_LIMIT, `${unpackedSize} B unpacked`);
  for (const file of files) assert.doesNotMatch(file, /(?:^|\/)(?:test|demo|src|node_modules|\.)/u);
});

test('what package.json names for tools is in it', () => {
  const { customElements, 'web-types': webTypes } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of [customElements, webTypes]) assert.ok(files.includes(file.replace(/^\.\//u, '')), file);
});

test('every declaration in it belongs to a module, or can be reached from an entry', () => {
  const reached = new Set(Object.values(exports).flatMap(({ types }) => (types ? [types.slice(2)] : [])));
  for (const path of reached) {
    const text = readFileSync(join(project, 'node_modules', name, path), 'utf8');
    for (const [, target = ''] of text.matchAll(/['"](\.[^'"]+)\.js['"]/gu)) {
      reached.add(join(dirname(path), `${target}.d.ts`).replaceAll('\\', '/'));
    }
  }
  const lone = files.filter((file) => file.endsWith('.d.ts') && !files.includes(file.replace(/\.d\.ts$/u, '.js')));
  assert.ok(lone.length > 0);
  for (const file of lone.filter((path) => path.startsWith('dist/lib/'))) assert.ok(reached.has(file), file);
});
