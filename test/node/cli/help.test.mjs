/** `warta` itself: its help, its data, and a command line that is wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SCRIPT, warta } from '../../support/cli.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const data = JSON.parse((await warta(['--help', '--json'])).stdout);
/** @type {string[]} */
const names = data.commands.map((/** @type {{name: string}} */ { name }) => name);

test('the package offers it as a command that Node runs', () => {
  assert.equal(manifest.bin.warta, './dist/cli/warta.js');
  assert.match(readFileSync(SCRIPT, 'utf8'), /^#!\/usr\/bin\/env node\n/u);
});

test('it needs no package that is not installed with it', () => {
  const imported = [...readFileSync(SCRIPT, 'utf8').matchAll(/^import [^;]*? from '([^'.][^']*)';$/gmu)].map(
    ([, name = '']) => name,
  );
  assert.ok(imported.includes('node:fs'));
  for (const name of imported.filter((one) => !one.startsWith('node:'))) {
    assert.ok(manifest.dependencies[name], name);
  }
});

test('--help lists every command with its summary, --json gives them as data', async () => {
  const { code, stdout, stderr } = await warta(['--help']);
  assert.equal(code, 0);
  assert.equal(stderr, '');
  assert.ok(names.length >= 5);
  for (const name of names) assert.match(stdout, new RegExp(`^ {2}${name} +[A-Z]`, 'mu'));
  assert.equal(data.version, manifest.version);
});

for (const { name, options, examples, about } of data.commands) {
  test(`${name} --help tells its options and examples`, async () => {
    const { code, stdout } = await warta([name, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`^Usage: warta ${name} `, 'u'));
    for (const option of Object.keys(options)) assert.match(stdout, new RegExp(`^ .*--${option}\\b`, 'mu'));
    assert.ok(examples.length > 0 && about.length > 0);
    for (const { line } of examples) assert.ok(stdout.includes(`  ${line}\n`), line);
    const text = stdout.slice(0, stdout.indexOf('Examples:')).split('\n');
    assert.deepEqual(
      text.filter((row) => row.length > 96),
      [],
    );
  });

  test(`the examples of ${name} use options that it has`, () => {
    for (const { line } of examples) {
      const own = line.slice(line.indexOf(`warta ${name}`));
      for (const [, option = ''] of own.matchAll(/ --([a-z-]+)/gu)) assert.ok(options[option], `${line}: ${option}`);
      for (const [, short = ''] of own.split(/[|>]/u)[0].matchAll(/ -([a-z])\b/gu))
        assert.ok(
          Object.values(options).some((option) => /** @type {{short?: string}} */ (option).short === short),
          `${line}: ${short}`,
        );
    }
  });
}

test('help COMMAND is COMMAND --help, and --version the version', async () => {
  assert.equal((await warta(['help', 'convert'])).stdout, (await warta(['convert', '-h'])).stdout);
  assert.equal((await warta(['--version'])).stdout, `${manifest.version}\n`);
});

/** @type {Record<string, [string[], RegExp]>} */
const mistakes = {
  'no command': [[], /Usage: warta COMMAND/u],
  'an unknown command': [['konversi'], /there is no command “konversi”\n {2}The commands are convert, /u],
  'an unknown option': [['convert', '--judul', 'x'], /Unknown option '--judul'\n {2}warta convert --help/u],
  'an option without its value': [['convert', '--url'], /--url.* argument missing\n/u],
  'a value that is none of the choices': [
    ['read', '--format', 'pdf'],
    /--format knows no “pdf”\n {2}It is one of warta, /u,
  ],
  'a required option that is absent': [['snippet', '-b', 'https://cdn.example/'], /--element is needed\n {2}Add it: /u],
  'an address that is none': [['convert', '--url', 'berita'], /--url is no http\(s\) address: berita\n {2}Write it/u],
  'a date that is none': [['convert', '--published', '31-12-2025'], /--published is no date: 31-12-2025\n/u],
  'a time zone that is none': [['read', '--time-zone', 'WIB Barat'], /--time-zone knows no “WIB Barat”\n/u],
  'several files without a folder': [['convert', 'a.txt', 'b.txt'], /one FILE only\n {2}Add --out DIR\.\n/u],
  'one address for several files': [
    ['convert', '--url', 'https://berita.example/1', 'a.txt', 'b.txt', '--out', 'x'],
    /--url and --headline belong to one article\n/u,
  ],
  'standard input twice': [['validate', '-', '-'], /standard input \(-\) can be read only once\n/u],
  'two files to read': [['read', 'a.json', 'b.json'], /one FILE only\n {2}Read the others/u],
  'two files to explain': [['explain', 'a.txt', 'b.txt'], /one FILE only\n {2}Explain the others/u],
};
for (const [what, [args, message]] of Object.entries(mistakes)) {
  test(`${what} is a mistake of the command line: exit code 2, and what to do`, async () => {
    const { code, stdout, stderr } = await warta(args);
    assert.match(stderr, message);
    assert.equal(code, 2);
    assert.equal(stdout, '');
  });
}
