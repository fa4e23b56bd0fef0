/**
 * A page that the browser draws before the reader asks for it (speculation rules): the article is there at once, and nobody
 * has seen it yet. Tools keep Chromium from prerendering, so that it runs alone here, and the pages tell the server.
 */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromiumOptions } from '../support/browsers/chromium.mjs';
import { startProcess, stopProcess } from '../support/browsers/processes.mjs';
import { article, documentOf, publish, scriptTag, snippet, startSites } from '../support/sites.mjs';

test('a prerendered page has its articles, and tells of an impression only once it is shown', async (t) => {
  const { partner } = await startSites();
  const { url } = await publish();
  /** @type {Array<{type: string, tag: string, hidden: boolean}>} */
  const told = [];
  const heard = new EventEmitter();
  partner.routes['/kabar'] = (_, response, { searchParams }) => {
    told.push(JSON.parse(searchParams.get('isi') ?? ''));
    heard.emit('news');
    response.end();
  };
  const count = (/** @type {string} */ type) => told.filter((news) => news.type === type).length;
  const until = async (/** @type {string} */ type, /** @type {number} */ wanted) => {
    const signal = AbortSignal.timeout(60_000);
    while (count(type) < wanted) await once(heard, 'news', { signal });
  };
  // The reader follows the link when the articles are there.
  partner.routes['/tunggu'] = (_, response) => void until('warta-load', 2).finally(() => response.end());
  partner.routes['/mulai'] = documentOf(
    `<script type="speculationrules">{"prerender":[{"urls":["/siap"],"eagerness":"immediate"}]}</script>
     <script>fetch('/tunggu').then(function () { location.href = '/siap'; });</script>`,
    '',
  );
  partner.routes['/siap'] = documentOf(
    `<script>
       ['warta-load', 'warta-error', 'warta-impression', 'prerenderingchange'].forEach(function (type) {
         document.addEventListener(type, function (event) {
           var news = { type: type, tag: event.target.localName, hidden: document.prerendering || document.hidden };
           fetch('/kabar?isi=' + encodeURIComponent(JSON.stringify(news)));
         });
       });
     </script>${snippet('warta-card', '', article)}${snippet('warta-card', `loading="eager" src="${url}"`)}`,
    await scriptTag(),
  );

  const { executablePath, args, env } = await chromiumOptions();
  const profile = await mkdtemp(join(tmpdir(), 'warta-'));
  const alone = ['--headless', '--no-default-browser-check', '--window-size=1000,1500', `--user-data-dir=${profile}`];
  const browser = startProcess(executablePath, [...args, ...alone, `${partner.origin}/mulai`], { env });
  t.after(async () => {
    await stopProcess(browser);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  await until('warta-impression', 2);
  assert.deepEqual(
    told.map(({ type, hidden }) => [type, hidden]),
    [
      ['warta-load', true],
      ['warta-load', true],
      ['prerenderingchange', false],
      ['warta-impression', false],
      ['warta-impression', false],
    ],
  );
  assert.equal(partner.count('/siap'), 1);
});
