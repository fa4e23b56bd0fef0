/** frame.html under the host-side scripts of others: WordPress, Pym, AMP. What they do is told here in our own words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, CARD, expectFitting, iframe, library, src } from '../support/frames.mjs';
import { visit } from '../support/sites.mjs';

/** Runs in the page: the part of WordPress that hears of frames, as its handbook and its behaviour tell it. */
function wordPress() {
  addEventListener('message', ({ source, data }) => {
    const { secret, message, value } = data ?? {};
    if (!/^[a-z0-9]+$/i.test(secret ?? '')) return;
    for (const frame of document.querySelectorAll(`iframe[data-secret="${secret}"]`)) {
      if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (message === 'height') frame.height = String(Math.min(1000, Math.max(200, parseInt(value, 10))));
      const { protocol, host } = new URL(value, location.href);
      const isOwn = /^https?:$/.test(protocol) && host === new URL(frame.src).host;
      if (message === 'link' && isOwn && document.activeElement === frame) location.href = value;
    }
  });
  // By then the frames have loaded: one that is led elsewhere while it is on its way may be lost to playwright.
  addEventListener('load', () => {
    const secret = 'a1B2c3D4e5';
    for (const frame of document.querySelectorAll('iframe')) {
      if (!frame.dataset['secret']) {
        frame.src += `#?secret=${secret}`;
        frame.dataset['secret'] = secret;
      }
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
    }
  });
}
const WORDPRESS = `<script>(${wordPress})()</script>`;
// WordPress gives the frames of sites that it does not know no more than this.
const SANDBOX =
  'sandbox="allow-scripts" security="restricted" class="wp-embedded-content" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';

for (const [when, address, attributes] of [
  ['in the address', `${CARD}#?secret=Q7w8E9r0T1`, `${SANDBOX} data-secret="Q7w8E9r0T1"`],
  ['added by its script', CARD, SANDBOX],
]) {
  test(`WordPress resizes a frame in a sandbox and follows its link: secret ${when}`, async (t) => {
    const body = iframe(addressOf({ element: 'article', src }) + new URL(address ?? '').hash, attributes) + WORDPRESS;
    const seen = await visit(t, body, { head: '' });
    await seen.settled();
    await seen.page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 200);
    await expectFitting(seen);
    assert.deepEqual(await seen.problems(), []);
    await seen.page.frameLocator('iframe').getByRole('link', { name: 'Artikel asli' }).click();
    await seen.page.waitForURL(`${library.origin}/artikel`);
  });
}

test('Pym resizes a frame by its id, and again when its column grows', async (t) => {
  const host = `<div id="bagan-1"></div><script>(${pymParent})(${JSON.stringify(CARD)})</script>`;
  const seen = await visit(t, host, { head: '' });
  await seen.settled();
  await expectFitting(seen);
  await seen.page.evaluate(() => Reflect.get(window, 'askPym')());
  await seen.page.waitForFunction(() => Reflect.get(window, 'pymHeights').length > 1);
  await expectFitting(seen);
});

/**
 * Runs in the page: what a `pym.Parent` says and hears.
 *
 * @param {string} address
 */
function pymParent(address) {
  const id = 'bagan-1';
  const frame = Object.assign(document.createElement('iframe'), {
    src: `${address}&initialWidth=400&childId=${id}&parentTitle=Mitra&parentUrl=${encodeURIComponent(location.href)}`,
    width: '400',
  });
  frame.style.border = '0';
  document.getElementById(id)?.append(frame);
  /** @type {string[]} */
  const heights = [];
  Object.assign(window, {
    pymHeights: heights,
    askPym: () => frame.contentWindow?.postMessage(`pymxPYMx${id}xPYMxwidthxPYMx400`, '*'),
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const [, height] = new RegExp(`^pymxPYMx${id}xPYMxheightxPYMx(\\d+)$`).exec(data) ?? [];
    if (!height) return;
    heights.push(height);
    frame.setAttribute('height', height);
  });
}

test('AMP is asked for the height as amp-iframe understands it', async (t) => {
  const amp = `<script>addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe');
    const isAsked = data.sentinel === 'amp' && data.type === 'embed-size' && source === frame.contentWindow;
    if (isAsked) frame.height = data.height;
  })</script>`;
  const seen = await visit(t, amp + iframe(`${CARD}#amp=1`, 'sandbox="allow-scripts allow-top-navigation"'), {
    head: '',
  });
  await seen.settled();
  await expectFitting(seen);
  assert.deepEqual(await seen.problems(), []);
});
