/** `warta read`: any format in, our payload out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf, factsOf, FORMATS } from '../../fixtures/formats/documents.mjs';
import { warta } from '../../support/cli.mjs';

const PAGE = factsOf(1).url;

for (const format of FORMATS) {
  test(`${format}: the article of a page becomes our payload`, async () => {
    const { code, stdout } = await warta(['read', '-', '--base-url', PAGE, '--url', PAGE], {
      input: documentsOf(format),
    });
    assert.equal(code, 0);
    const payload = JSON.parse(stdout);
    assert.equal(payload.version, '1.0');
    assert.equal(payload.headline, factsOf(1).headline);
    assert.equal(payload.url, PAGE);
  });
}

const feed = documentsOf('rss', 3);

test('a list becomes a feed payload, and --url picks an article of it', async () => {
  const [all, one] = await Promise.all([
    warta(['read'], { input: feed }),
    warta(['read', '--url', factsOf(2).url], { input: feed }),
  ]);
  const { version, items } = JSON.parse(all.stdout);
  assert.equal(version, '1.0');
  assert.deepEqual(
    items.map((/** @type {{headline: string}} */ { headline }) => headline),
    [1, 2, 3].map((n) => factsOf(n).headline),
  );
  assert.equal(JSON.parse(one.stdout).headline, factsOf(2).headline);
});

test('--feed gives a feed payload of one article', async () => {
  const { stdout } = await warta(['read', '--feed'], { input: '{"version":"1.0","headline":"Air naik"}' });
  assert.deepEqual(JSON.parse(stdout), { version: '1.0', items: [{ version: '1.0', headline: 'Air naik' }] });
});

test('what is dropped is told on standard error, the rest comes out', async () => {
  const input = '{"version":"1.0","headline":"Air naik","datePublished":"kemarin"}';
  const { code, stdout, stderr } = await warta(['read'], { input });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), { version: '1.0', headline: 'Air naik' });
  assert.equal(stderr, 'warning  standard input: $.datePublished expected an RFC 3339 date\n');
});

/** @type {Record<string, [input: string, args: string[], message: RegExp]>} */
const failures = {
  'a feed of nothing that can be shown': [
    '{"version":"1.0","items":[{"url":"https://berita.example/1"}]}',
    [],
    /there is no article in it that can be shown\n/u,
  ],
  'plain text': ['Pasar dibuka.', [], /not JSON: .*\n {2}If it is an article, warta convert FILE/u],
  'a web page': ['<!doctype html><html><p>Pasar</p></html>', [], /of no known format\n {2}It is a web page: /u],
  'JSON of something else': ['{"suhu":31}', [], /of no known format\n {2}Formats that are read: Warta payload, /u],
  'no headline': ['{"version":"1.0"}', [], /\$\.headline: an article needs a headline\n {2}Give it a headline/u],
  'a newer version': [
    '{"version":"2.0","headline":"Air"}',
    [],
    /\$\.version: version 2\.0 is not 1\.x\n {2}Update warta\./u,
  ],
  'another format than it is said to be': [
    '{"version":"1.0","headline":"Air"}',
    ['--format', 'rss'],
    /the document is no rss\n/u,
  ],
  'an article that is not in the list': [
    feed,
    ['--url', 'https://lain.example/'],
    /there is no article with the URL https:\/\/lain\.example\//u,
  ],
};
for (const [what, [input, args, message]] of Object.entries(failures)) {
  test(`${what} fails with a reason and what to do`, async () => {
    const { code, stdout, stderr } = await warta(['read', '-', ...args], { input });
    assert.match(stderr, message);
    assert.equal(code, 1);
    assert.equal(stdout, '');
  });
}
