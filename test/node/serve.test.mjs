import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runDemo, startDemo } from '../support/demo.mjs';

const folder = mkdtempSync(join(tmpdir(), 'warta-serve-'));
after(() => rmSync(folder, { recursive: true }));

test('npm start prints the address of the gallery and serves it under a strict policy', async (t) => {
  const { address } = await startDemo(t);
  assert.match(address, /^http:\/\/localhost:\d+\/demo\/$/);
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none';.*require-trusted-types-for/);
  assert.match(await page.text(), /<script async src="\.\.\/dist\/warta\.js"><\/script>/);
  const library = await fetch(new URL('../dist/warta.js', address));
  assert.equal(library.status, 200);
});

test('the Composer is the second page, and its snippets may load the script from here', async (t) => {
  const { address, stop } = await startDemo(t);
  const { stdout } = await stop('SIGTERM');
  assert.deepEqual(stdout.trim().split('\n'), [
    address,
    new URL('composer.html', address).href,
    new URL('../dist/demo/docs/', address).href,
  ]);
  const again = await startDemo(t);
  const page = await fetch(new URL('composer.html', again.address));
  assert.match(page.headers.get('content-security-policy') ?? '', /img-src 'self' https: http:;/);
  for (const file of ['demo/composer.js', 'sri.json', 'warta.js']) {
    const answer = await fetch(new URL(`../dist/${file}`, again.address));
    assert.equal(answer.status, 200, file);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*', file);
  }
});

test('a frame may show a payload of another origin; the pages themselves ask nobody else', async (t) => {
  const { address } = await startDemo(t);
  const policyOf = async (/** @type {string} */ path) =>
    (await fetch(new URL(path, address))).headers.get('content-security-policy') ?? '';
  assert.match(await policyOf('../dist/frame.html'), /connect-src 'self' https: http:; img-src 'self' https: http:;/);
  for (const page of ['index.html', 'composer.html', 'payload.html'])
    assert.match(await policyOf(page), /connect-src 'self';/, page);
});

test('the short addresses lead to the gallery', async (t) => {
  const { address } = await startDemo(t);
  for (const path of ['/', '/demo']) assert.equal((await fetch(new URL(path, address))).url, address, path);
});

test('nothing is served but the demo and the built files, and no folder is listed', async (t) => {
  const { address } = await startDemo(t);
  const refused = [
    '/package.json',
    '/src/index.ts',
    '/node_modules/lit/package.json',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/dist/..%2f..%2fpackage.json',
    '//demo/index.html',
    '/demo/payloads/',
    '/demo/pictures',
    '/dist/',
    '/demo/payload.json',
    '/demo/%',
  ];
  for (const path of refused) assert.equal(await statusOf(address, path), 404, path);
});

test('--payload serves the file, and serves it anew after a change', async (t) => {
  const file = write('artikel.json', '{"version":"1.0","headline":"Air naik"}');
  const { address } = await startDemo(t, ['--payload', file]);
  assert.match(address, /\/demo\/payload\.html$/);
  assert.equal((await fetch(address)).status, 200);
  const payload = new URL('payload.json', address);
  const first = await fetch(payload);
  assert.equal(first.headers.get('content-type'), 'application/json');
  assert.deepEqual(await first.json(), { version: '1.0', headline: 'Air naik' });
  write('artikel.json', '{"version":"1.0","headline":"Air surut"}');
  assert.deepEqual(await (await fetch(payload)).json(), { version: '1.0', headline: 'Air surut' });
});

test('--payload serves RSS as XML', async (t) => {
  const file = write('umpan.xml', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>');
  const { address } = await startDemo(t, ['--payload', file]);
  assert.equal((await fetch(new URL('payload.json', address))).headers.get('content-type'), 'application/xml');
});

test('a payload that is deleted while the server runs is a 404', async (t) => {
  const file = write('sebentar.json', '{}');
  const { address } = await startDemo(t, ['--payload', file]);
  rmSync(file);
  assert.equal((await fetch(new URL('payload.json', address))).status, 404);
  assert.equal((await fetch(address)).status, 200);
});

const mistakes = {
  'a missing file': [
    ['--payload', join(folder, 'tidak-ada.json')],
    /^Cannot read the payload .*tidak-ada\.json: ENOENT/,
  ],
  'a folder': [['--payload', folder], /^Cannot read the payload .*: EISDIR/],
  'a file that is not JSON': [
    ['--payload', write('catatan.txt', 'Halo')],
    /^The payload .*catatan\.txt is neither JSON/,
  ],
  'an unknown option': [['--paylod', 'x'], /--paylod/],
  'a port that is none': [['--port', 'delapan'], /--port takes a number from 0 to 65535, not delapan/],
};
for (const [what, [args, message]] of Object.entries(mistakes)) {
  test(`${what} ends in one clear line`, async () => {
    const { code, stdout, stderr } = await runDemo(/** @type {string[]} */ (args));
    assert.equal(code, 1);
    assert.match(stderr, /** @type {RegExp} */ (message));
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    assert.equal(stdout, '');
  });
}

test('a port that is taken is named', async (t) => {
  const { address } = await startDemo(t);
  const { port } = new URL(address);
  const { code, stderr } = await runDemo(['--port', port]);
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`^Cannot listen on port ${port}: .*EADDRINUSE`));
});

test('--help explains the options', async () => {
  const { code, stdout } = await runDemo(['--help']);
  assert.equal(code, 0);
  assert.match(stdout, /--payload FILE.*--port N/s);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  test(`${signal} ends the server cleanly`, async (t) => {
    const { stop } = await startDemo(t);
    const { code, stderr } = await stop(signal);
    assert.equal(code, 0);
    assert.equal(stderr, '');
  });
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/**
 * The status of a path as it is written; `fetch` would settle its dots first.
 *
 * @param {string} address
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
function statusOf(address, path) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => resolve(response.resume().statusCode));
    asked.on('error', reject).end();
  });
}
