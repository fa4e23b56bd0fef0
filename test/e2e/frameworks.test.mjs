/** The examples of demo/frameworks: their templates type-check, and what they build shows and tells the same everywhere. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { openPage } from '../support/page.mjs';
import { startServer } from '../support/server.mjs';

const HOME = 'demo/frameworks';
const skip = !existsSync(`${HOME}/node_modules`) && `npm ci --prefix ${HOME} comes first; CI does it`;

/** @type {ReturnType<typeof startServer> | undefined} */
let server;
after(async () => (await server)?.close());

/** @param {string} script */
function run(script) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--prefix', HOME], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stdout + stderr);
}

test('the templates know tags, properties and events, and refuse a variant that there is not', { skip }, () => {
  run('check');
});

test(
  'every framework sets the payload as a property, hears the events, and can keep the reader',
  { skip },
  async (t) => {
    run('build');
    server ??= startServer({ root: '.tmp/frameworks' });
    const { origin } = await server;
    for (const name of ['plain', 'react', 'vue', 'svelte']) {
      await t.test(name, async (inner) => {
        const visit = await openPage(inner);
        await visit.page.goto(`${origin}/${name}/index.html`);
        await visit.settled();
        const headline = 'Perpustakaan Keliling Singgah di Dermaga Setiap Sabtu';
        await visit.page.waitForFunction((title) => document.title === title, headline);
        const heading = visit.page.getByRole('heading', { name: headline, level: 2 });
        await heading.getByRole('link').click();
        const told = visit.page.getByTitle('article https://warta-kota.example/perpustakaan-keliling');
        await told.waitFor({ state: 'attached' });
        if (name !== 'plain') {
          assert.ok(await visit.page.getByText('Salma Idris').isVisible());
          assert.ok(await visit.page.getByRole('navigation', { name: 'Baca juga' }).isVisible());
        }
        assert.deepEqual(await visit.problems(), []);
      });
    }
  },
);
