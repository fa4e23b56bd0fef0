/** The documentation in dist/demo: no link leads nowhere, and its code is code. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { detectFormat, readFeed } from 'warta/payload';
import { filesUnder } from '../support/files.mjs';

const FOLDER = 'dist/demo/docs';
const ENTITIES = /** @type {Record<string, string>} */ ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' });
const unescape = (/** @type {string} */ text) => text.replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);

const read = (/** @type {string} */ path) => ({ path, html: readFileSync(path, 'utf8') });
const pages = filesUnder('.', FOLDER, '.html').map(read);
const START = 'demo/index.html';
const demos = [START, 'demo/composer.html', 'demo/recipes.html', 'demo/gpr.html'].map(read);

/** @param {{path: string, html: string}} page @returns {Array<{link: string, target: string, place: string | undefined}>} those that lead to a file of ours */
const linksOf = ({ path, html }) =>
  [...html.replace(/<pre\b[^>]*>[\s\S]*?<\/pre>/gu, '').matchAll(/(?:href|src)="([^"]+)"/gu)]
    .map(([, link = '']) => unescape(link))
    .filter((link) => !/^https?:\/\/[\w.-]+\.example\//u.test(link))
    .map((link) => {
      const [file = '', place] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file.endsWith('/') ? `${file}index.html` : file);
      return { link, target, place };
    });

/** All that `detectFormat` knows. */
const FORMATS = ['json-feed', 'news-article', 'ninjs', 'oembed', 'rss', 'warta', 'wordpress'];

/** @param {string} html @param {string} language of the blocks that are to be run */
const blocksOf = (html, language) =>
  [...html.matchAll(/<pre [^>]*data-language="(\w+)" data-run><code>([\s\S]*?)<\/code>/gu)].flatMap(
    ([, kind, text = '']) => (kind === language ? [unescape(text)] : []),
  );

test('there are the pages that were promised', () => {
  const names = pages.map(({ path }) => path.slice(FOLDER.length + 1));
  const promised = ['index', 'elements', 'payload', 'schema', 'theming', 'command', 'security', 'serving'];
  for (const name of [...promised, 'accessibility', 'moving', 'questions']) {
    assert.ok(names.includes(`${name}.html`), name);
  }
});

for (const page of [...pages, ...demos]) {
  test(`${page.path}: every link leads to a file, and to a place in it`, () => {
    const links = linksOf(page);
    assert.ok(links.length > 1);
    for (const { link, target, place } of links) {
      assert.ok(existsSync(target), link);
      if (place) assert.ok(readFileSync(target, 'utf8').includes(`id="${place}"`), link);
    }
  });
}

test('a reader finds everything from the start page', () => {
  const found = new Set([START]);
  for (const path of found) {
    if (!path.endsWith('.html')) continue;
    for (const { target } of linksOf(read(path))) found.add(target);
  }
  for (const { path } of [...pages, ...demos]) assert.ok(found.has(path), path);
  assert.ok(found.has('dist/demo/llms.txt'));
});

for (const { path, html } of pages) {
  test(`${path}: no id stands twice, and no value is missing`, () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.doesNotMatch(html, /<code>undefined<|\[object /u);
  });
}

test('every payload in it can be read without a warning, one of each format', () => {
  const blocks = pages.flatMap(({ html }) => [...blocksOf(html, 'json'), ...blocksOf(html, 'xml')]);
  for (const block of blocks) {
    const { items } = readFeed(block, { onWarning: ({ path, message }) => assert.fail(`${path} ${message}`) });
    assert.match(items[0]?.headline ?? '', /Jembatan|Perahu/u, block);
  }
  assert.deepEqual([...new Set(blocks.map((block) => detectFormat(block)))].sort(), FORMATS);
});

test('every module in it runs', () => {
  const blocks = pages.flatMap(({ html }) => blocksOf(html, 'js'));
  assert.ok(blocks.length > 0);
  for (const block of blocks) {
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', block], { encoding: 'utf8' });
    assert.match(told, /^<warta-card/u);
  }
});

test('every element and every entry of the package is in the documentation', () => {
  const elements = pages.find(({ path }) => path.endsWith('elements.html'))?.html ?? '';
  const llms = readFileSync('dist/demo/llms.txt', 'utf8');
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const entry of Object.keys(exports)) assert.ok(llms.includes(`\`warta${entry.slice(1)}\``), entry);
  for (const path of filesUnder('.', 'src/elements', '.define.ts')) {
    const [, tag = ''] = /defineElement\('([\w-]+)'/u.exec(readFileSync(path, 'utf8')) ?? [];
    assert.ok(elements.includes(`<section id="${tag}">`), tag);
    assert.ok(llms.includes(`\`<${tag}>\``), tag);
  }
});

test('every command and every option is in the documentation, in the words of --help', () => {
  const page = unescape(pages.find(({ path }) => path.endsWith('command.html'))?.html ?? '');
  const { commands } = JSON.parse(
    execFileSync(process.execPath, ['dist/cli/warta.js', '--help', '--json'], { encoding: 'utf8' }),
  );
  assert.ok(commands.length > 5);
  for (const { name, options, examples } of commands) {
    assert.ok(page.includes(`<section id="${name}">`), name);
    for (const option of Object.keys(options)) assert.ok(page.includes(`<code>--${option}`), `${name} --${option}`);
    for (const { line } of examples) assert.ok(page.includes(`<code>${line}</code>`), line);
  }
});

test('every field that a publisher may write is in the documentation', () => {
  const guide = pages.find(({ path }) => path.endsWith('schema.html'))?.html ?? '';
  const source = readFileSync('src/payload/payload.ts', 'utf8');
  const fields = [...source.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, field]) => field);
  assert.ok(fields.length > 30);
  for (const field of fields) assert.ok(guide.includes(`<code>${field}</code>`), field);
});
