/** frame.html, the element page for sites that allow nothing but an iframe, under every host that it speaks with. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, CARD, expectFitting, iframe, library, src } from '../support/frames.mjs';
import { article, startSites, visit } from '../support/sites.mjs';

test('the drop-in resizes the frames of its page, those that were there before it as well', async (t) => {
  const seen = await visit(t, iframe(CARD), { head: '' });
  await seen.settled();
  await seen.page.addScriptTag({ url: `${library.origin}/warta.js` });
  await expectFitting(seen);
  await seen.page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    iframe(CARD),
  );
  await expectFitting(seen, 1);
  // A narrower frame is a higher one.
  await seen.page.evaluate(() => (document.querySelector('iframe') ?? new Image()).setAttribute('width', '220'));
  await seen.page.waitForFunction(() => {
    const [narrow, wide] = [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight);
    return (narrow ?? 0) > (wide ?? 0);
  });
  await expectFitting(seen);
  assert.deepEqual(await seen.problems(), []);
  assert.deepEqual(seen.consoleWarnings, []);
});

test('a click leads the whole page to the article', async (t) => {
  const seen = await visit(t, iframe(CARD));
  await seen.settled();
  await seen.page.frameLocator('iframe').getByRole('link', { name: article.headline }).click();
  await seen.page.waitForURL(`${library.origin}/artikel`);
});

test('nobody else moves a frame, and no other frame is moved', async (t) => {
  const { partner } = await startSites();
  partner.routes['/lain.html'] = `<script>
    parent.postMessage({ wartaHeight: 3000 }, '*');
    parent.frames[0].postMessage({ wartaHeight: 0 }, '*');
    parent.postMessage('selesai', '*');
  </script>`;
  const seen = await visit(t, iframe(CARD));
  await seen.settled();
  await expectFitting(seen);
  const { heard, heights } = await seen.page.evaluate(async () => {
    /** @type {unknown[]} */
    const messages = [];
    const done = new Promise((resolve) =>
      addEventListener('message', ({ data }) => (data === 'selesai' ? resolve(undefined) : messages.push(data))),
    );
    for (const hostile of [null, 'x', 5, {}, { wartaHeight: 3000 }, { wartaHeight: {} }, { wartaHeight: 'x' }])
      postMessage(hostile, '*');
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/lain.html', height: '90' }));
    await done;
    // Its own page may ask; the answer comes after all that was asked before.
    const answer = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data?.sentinel === 'amp' && resolve(undefined)),
    );
    frames[0]?.postMessage({ wartaHeight: 0 }, '*');
    await answer;
    const isFromFrame = (/** @type {any} */ message) => message?.sentinel === 'amp';
    return {
      heard: messages.filter(isFromFrame).length,
      heights: [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight),
    };
  });
  assert.equal(heard, 1);
  assert.equal(heights[1], 90);
  await expectFitting(seen);
  assert.deepEqual(await seen.problems(), []);
});

for (const [what, parameters, sentence] of /** @type {const} */ ([
  ['no element', { src }, 'tulis element='],
  ['an element that is none of ours', { element: 'script', src, lang: 'id' }, 'tulis element='],
  ['no payload, in English', { element: 'card', lang: 'en-GB' }, 'put src='],
  ['a script for a payload', { element: 'card', src: 'javascript:alert(1)' }, 'tulis src='],
  ['data for a payload', { element: 'card', src: 'data:application/json,{}' }, 'tulis src='],
  ['a payload with a password', { element: 'card', src: 'https://a:b@warta.example/' }, 'tulis src='],
])) {
  test(`an editor reads what is wrong: ${what}`, async (t) => {
    const seen = await visit(t, iframe(addressOf(parameters)), { head: '' });
    const alert = seen.page.frameLocator('iframe').getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), new RegExp(sentence, 'u'));
    assert.equal(await seen.page.frameLocator('iframe').locator('body > *').count(), 1);
    assert.deepEqual(await seen.problems(), []);
  });
}

test('a payload that does not come leaves a sentence', async (t) => {
  const seen = await visit(t, iframe(addressOf({ element: 'quote', src: '/tiada.json' })), { head: '' });
  assert.equal((await seen.settled())[0]?.type, 'warta-error');
  await seen.page.frameLocator('iframe').locator('[part=error]').waitFor();
  assert.deepEqual(await seen.problems(), []);
});

test('is transparent, and dark where the page is or the address says so', async (t) => {
  const head = '<meta name="color-scheme" content="light dark">';
  const body = iframe(CARD) + iframe(addressOf({ element: 'card', src, theme: 'light' }));
  const seen = await visit(t, body, { head, colorScheme: 'dark' });
  await seen.settled(2);
  const looks = await Promise.all(
    [0, 1].map((at) =>
      seen.page
        .frameLocator('iframe')
        .nth(at)
        .locator('h3')
        .evaluate((heading) => [getComputedStyle(document.body).backgroundColor, getComputedStyle(heading).color]),
    ),
  );
  assert.deepEqual(looks, [
    ['rgba(0, 0, 0, 0)', 'rgb(236, 238, 242)'],
    ['rgba(0, 0, 0, 0)', 'rgb(22, 24, 29)'],
  ]);
});
