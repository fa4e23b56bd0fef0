/** `warta validate`: what is wrong, and where. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf, FORMATS } from '../../fixtures/formats/documents.mjs';
import { temporaryFolder, warta } from '../../support/cli.mjs';

const GOOD = '{"version":"1.0","headline":"Air naik"}';
const { folder, add } = temporaryFolder({ 'baik.json': GOOD });
const BAD_DATE = `{
  "version": "1.0",
  "headline": "Air naik",
  "related": [
    { "headline": "Air surut", "url": "javascript:x" }
  ],
  "datePublished": "kemarin"
}`;

/**
 * @param {string} input
 * @param {string[]} args
 */
async function validate(input, ...args) {
  const { code, stdout } = await warta(['validate', '-', '--json', ...args], { input });
  const [{ findings, ...rest }] = JSON.parse(stdout);
  return { code, ...rest, findings };
}

test('a good payload is in order', async () => {
  const { code, stdout, stderr } = await warta(['validate', join(folder, 'baik.json')]);
  assert.equal(code, 0);
  assert.equal(stdout, `${join(folder, 'baik.json')}: ok, Warta payload, 1 article\n`);
  assert.equal(stderr, '1 in order, 0 not: 1 article, 0 errors, 0 warnings\n');
});

for (const format of FORMATS) {
  test(`${format} is recognised, its articles are counted`, async () => {
    const text = documentsOf(format, 2);
    const { code, articles, format: found } = await validate(text, '--base-url', 'https://warta-kota.example/');
    assert.equal(found, format);
    assert.ok(articles >= 1);
    assert.equal(code, 0);
  });
}

test('warnings have path, line and column, for people as compilers write them', async () => {
  const path = add('tanggal.json', BAD_DATE);
  const { code, stdout, stderr } = await warta(['validate', path]);
  assert.equal(code, 0);
  assert.equal(
    stdout,
    `${path}:7:3: warning: $.datePublished expected an RFC 3339 date\n${path}:5:32: warning: $.related[0].url expected an http(s) URL\n`,
  );
  assert.match(stderr, /^1 in order, 0 not: 1 article, 0 errors, 2 warnings\nRelative addresses need --base-url/u);
});

test('--strict lets a warning fail, --quiet says nothing of what is in order', async () => {
  const strict = await warta(['validate', '--strict', join(folder, 'tanggal.json')]);
  assert.equal(strict.code, 1);
  const quiet = await warta(['validate', '--quiet', join(folder, 'baik.json')]);
  assert.equal(quiet.stdout, '');
  assert.equal(quiet.code, 0);
});

test('colours on request, none where NO_COLOR is set', async () => {
  const path = join(folder, 'tanggal.json');
  const colored = await warta(['validate', path], { env: { FORCE_COLOR: '1' } });
  assert.ok(colored.stdout.includes('\u001b[33mwarning'));
  const plain = await warta(['validate', path], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  assert.ok(!plain.stdout.includes('\u001b'));
});

/** @type {Record<string, [input: string, line: number | undefined, column: number | undefined, path: string, message: RegExp]>} */
const errors = {
  'a missing headline, where the object begins': ['\n {"version":"1.0"}', 2, 2, '$.headline', /needs a headline/u],
  'a headline of blanks': ['{"version":"1.0",\n"headline":" "}', 2, 1, '$.headline', /needs a headline/u],
  'a newer version': ['{"headline":"Air",\n\t"version":"2.0"}', 2, 2, '$.version', /version 2\.0/u],
  'an item of a feed': [
    '{"version":"1.0","items":[\n{"headline":"Air"},\n{"url":"x"}]}',
    3,
    1,
    '$.items[1].headline',
    /needs a headline/u,
  ],
  'an item of an RSS feed': [
    '<rss><channel><item><title>Air</title></item>\n  <item><link>/x</link></item></channel></rss>',
    2,
    3,
    '$.item[1].title',
    /needs a headline/u,
  ],
  'text that is no JSON': ['{"a": 1,\n "b": oops}', 2, 7, '$', /^not JSON: /u],
  'text that ends too early': ['{\n"version":', 2, 11, '$', /^not JSON: /u],
  'an empty feed': [
    '<rss><channel><title>Umpan</title></channel></rss>',
    undefined,
    undefined,
    '$',
    /no article in it/u,
  ],
  'plain text': ['Pasar dibuka.', 1, 1, '$', /^not JSON: /u],
};
for (const [what, [input, line, column, path, message]] of Object.entries(errors)) {
  test(`an error: ${what}`, async () => {
    const { code, findings } = await validate(input);
    assert.equal(code, 1);
    const error = findings.find((/** @type {{severity: string}} */ { severity }) => severity === 'error');
    assert.deepEqual([error.line, error.column, error.path], [line, column, path]);
    assert.match(error.message, message);
  });
}

/** @type {Record<string, [input: string, line: number, column: number, path: string, message: RegExp]>} */
const warnings = {
  'JSON that had to be mended': [
    '{"version":"1.0",\n"headline":"Air",}',
    2,
    18,
    '$',
    /^not JSON as other readers want it: /u,
  ],
  'a field of what had to be mended': [
    '{"version":"1.0",\n"headline":"Air",\n"url":"ftp://x",}',
    3,
    1,
    '$.url',
    /http\(s\) URL/u,
  ],
  'XML that is not well-formed': [
    '<rss><channel>\n<item><title>Air & api</title></item></channel></rss>',
    2,
    18,
    '$',
    /^not well-formed XML, /u,
  ],
  'a field of RSS': [
    '<rss><channel>\n<item><title>Air</title>\n <pubDate>kemarin</pubDate></item></channel></rss>',
    3,
    2,
    '$.item[0].pubDate',
    /RFC 3339/u,
  ],
  'a field of JSON-LD': [
    '{"@graph":[{"@type":"WebSite"},\n{"@type":"NewsArticle","headline":"Air",\n"url":"ftp://x"}]}',
    3,
    1,
    "$['@graph'][1].url",
    /http\(s\) URL/u,
  ],
};
for (const [what, [input, line, column, path, message]] of Object.entries(warnings)) {
  test(`a warning: ${what}`, async () => {
    const { code, articles, findings } = await validate(input);
    assert.equal(code, 0);
    assert.equal(articles, 1);
    const places = findings.map((/** @type {any} */ one) => [one.severity, one.line, one.column, one.path]);
    assert.deepEqual(
      places.find((/** @type {unknown[]} */ place) => place[3] === path),
      ['warning', line, column, path],
    );
    assert.match(findings.find((/** @type {{path: string}} */ one) => one.path === path).message, message);
  });
}

test('an article that its publisher withholds is an error by itself, a warning in a list', async () => {
  const gone = '{"version":"1.0","headline":"Air naik","expires":"2020-01-01"}';
  assert.equal((await validate(gone)).code, 1);
  const list = await validate(`[${GOOD},${gone}]`);
  assert.equal(list.code, 0);
  assert.deepEqual([list.articles, list.findings[0].severity, list.findings[0].path], [1, 'warning', '$[1].expires']);
});

test('depth beyond any stack, and thousands of faults, do no harm', async () => {
  const deep = await validate(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  assert.equal(deep.code, 1);
  const item = '{"version":"1.0","headline":"Air","url":"ftp://x"}';
  const many = await validate(`{"version":"1.0","items":[${Array(1_200).fill(item).join(',\n')}]}`);
  assert.equal(many.code, 0);
  assert.equal(many.articles, 1_200);
  assert.equal(many.findings.length, 1_001);
  assert.match(many.findings.at(-1).message, /^200 more are not listed$/u);
});

test('many files: --json stays one array, the exit code tells whether any failed', async () => {
  add('umpan/a.json', GOOD);
  add('umpan/b.json', '{"version":"1.0"}');
  add('umpan/c.xml', '');
  add('umpan/d.txt', 'bukan dokumen');
  const { code, stdout } = await warta(['validate', '--json', join(folder, 'umpan'), join(folder, 'tidak-ada.json')]);
  assert.equal(code, 1);
  /** @type {{file: string, findings: {severity: string, message: string}[]}[]} */
  const files = JSON.parse(stdout);
  const told = files.map(({ file, findings }) =>
    `${file.slice(folder.length + 1)} ${findings[0]?.message ?? 'ok'}`.replaceAll('\\', '/'),
  );
  assert.deepEqual(told.sort(), [
    'tidak-ada.json there is no such file',
    'umpan/a.json ok',
    'umpan/b.json an article needs a headline',
    'umpan/c.xml is empty',
  ]);
  assert.equal((await warta(['validate', '--json', join(folder, 'umpan/*.tidak')])).code, 1);
});
