/** Twenty thousand elements come and go, and not one of them is left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { article, publish, scriptTag, visit } from '../support/sites.mjs';
import { json } from '../support/server.mjs';

/** How many come and go; an article takes longer than a card, and is made of the same. */
const COUNTS = {
  'warta-card': 10_000,
  'warta-quote': 2_500,
  'warta-baca-juga': 2_500,
  'warta-article': 2_500,
  'warta-feed': 2_500,
};
/** So many are in the page at a time. */
const BATCH = 500;

// Out of sight: what a reader sees is held for the second after which it counts as seen.
const BODY = '<div style="height: 9000px"></div><main></main>';

for (const [tag, count] of Object.entries(COUNTS)) {
  test(`of ${count.toLocaleString('en')} <${tag}> that were attached, loaded and detached none is left`, async (t) => {
    const payload = { ...article, body: [{ type: 'html', html: '<p>Dermaga <b>kayu</b>.</p>' }] };
    const { url } = await publish(json(payload));
    const seen = await visit(t, BODY, { head: await scriptTag({ attributes: '' }), silent: true });
    const { page } = seen;
    const protocol = await page.context().newCDPSession(page);
    await page.evaluate(countWatched);
    // What is loaded once, the answer and the parts of the script, comes before the measure.
    await page.evaluate(comeAndGo, { tag, url, payload, count: BATCH, batch: BATCH });
    const before = await measure();
    await page.evaluate(comeAndGo, { tag, url, payload, count, batch: BATCH });
    const after = await measure();

    assert.equal(after.elements, 0, 'elements that are left');
    assert.equal(after.watched, before.watched, 'listeners of the window and of the document');
    assert.equal(after.listeners, before.listeners, 'listeners');
    // A template is made when it is first drawn.
    assert.ok(after.nodes - before.nodes < 50, `${after.nodes - before.nodes} nodes more`);
    // Code is compiled as it gets hot, and counts as heap.
    assert.ok(after.heap - before.heap < 1_000_000, `the heap grew by ${after.heap - before.heap} bytes`);
    assert.deepEqual(await seen.problems(), []);

    async function measure() {
      // A task, a frame or an observer's records may hold the last ones, and what two heaps hold together takes rounds.
      let elements = Infinity;
      for (let round = 0; round < 20 && elements > 0; round++) {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await protocol.send('HeapProfiler.collectGarbage');
        elements = await countElements();
      }
      const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
      const { usedSize } = await protocol.send('Runtime.getHeapUsage');
      const watched = await page.evaluate(() => Reflect.get(window, '__watched')());
      return { elements, nodes, listeners: jsEventListeners, heap: usedSize, watched };
    }

    async function countElements() {
      const { result } = await protocol.send('Runtime.evaluate', {
        expression: `customElements.get('${tag}').prototype`,
      });
      const { objects } = await protocol.send('Runtime.queryObjects', { prototypeObjectId: String(result.objectId) });
      const { result: length } = await protocol.send('Runtime.callFunctionOn', {
        objectId: String(objects.objectId),
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await protocol.send('Runtime.releaseObject', { objectId: String(objects.objectId) });
      return /** @type {number} */ (length.value);
    }
  });
}

/** Runs in the page: counts the listeners on what outlives an element. */
function countWatched() {
  let count = 0;
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (/** @type {any[]} */ ...rest) => {
      count++;
      return Reflect.apply(addEventListener, target, rest);
    };
    target.removeEventListener = (/** @type {any[]} */ ...rest) => {
      count--;
      return Reflect.apply(removeEventListener, target, rest);
    };
  }
  Reflect.set(window, '__watched', () => count);
}

/**
 * Runs in the page: a third is given its payload, a third asks for it, and a third leaves before it has it.
 *
 * @param {{tag: string, url: string, payload: unknown, count: number, batch: number}} options
 */
async function comeAndGo({ tag, url, payload, count, batch }) {
  const main = document.querySelector('main');
  for (let done = 0; done < count; done += batch) {
    await Promise.all(Array.from({ length: batch }, (_, at) => come(at)));
    main?.replaceChildren();
  }

  // A function of its own, whose variables are gone when it returns.
  /** @param {number} at */
  function come(at) {
    const element = document.createElement(tag);
    if (at % 3) {
      element.setAttribute('src', url);
      element.setAttribute('loading', 'eager');
    } else Object.assign(element, { payload });
    main?.append(element);
    return at % 3 < 2 && new Promise((resolve) => element.addEventListener('warta-load', resolve, { once: true }));
  }
}
