/** Ten thousand elements, two thousand of each kind, come and go, and nothing of them is left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { article, publish, scriptTag, visit } from '../support/sites.mjs';
import { json } from '../support/server.mjs';

const TAGS = ['warta-card', 'warta-quote', 'warta-baca-juga', 'warta-article', 'warta-feed'];
const COUNT = 2_000;
/** So many are in the page at a time. */
const BATCH = 500;
/** The browser holds a few of the very first for good, however many come after them. */
const HELD = 4;

// Out of sight: what a reader sees is held for the second after which it counts as seen.
const BODY = '<div style="height: 9000px"></div><main></main>';

for (const tag of TAGS) {
  test(`of ${COUNT.toLocaleString('en')} <${tag}> that were attached, loaded and detached none is left`, async (t) => {
    const payload = { ...article, body: [{ type: 'html', html: '<p>Dermaga <b>kayu</b>.</p>' }] };
    const { url } = await publish(json(payload));
    const seen = await visit(t, BODY, { head: await scriptTag({ attributes: '' }), silent: true });
    const { page } = seen;
    const protocol = await page.context().newCDPSession(page);
    await page.evaluate(countWatched);
    // What is loaded once, the answer and the parts of the script, comes before the measure.
    await page.evaluate(comeAndGo, { tag, url, payload, count: BATCH, batch: BATCH });
    const before = await measure();
    await page.evaluate(comeAndGo, { tag, url, payload, count: COUNT, batch: BATCH });
    const after = await measure();

    assert.ok(after.elements <= HELD, `${after.elements} elements are left`);
    assert.equal(after.watched, before.watched, 'listeners of the page, and targets of observers');
    // Of the few that the browser holds, not of two thousand.
    assert.ok(after.nodes - before.nodes < COUNT / 10, `${after.nodes - before.nodes} nodes more`);
    assert.ok(after.listeners - before.listeners < COUNT / 10, `${after.listeners - before.listeners} listeners more`);
    // Code is compiled as it gets hot, and counts as heap: 2,000 leaks of half a kilobyte would be a megabyte.
    assert.ok(after.heap - before.heap < 1_000_000, `the heap grew by ${after.heap - before.heap} bytes`);
    assert.deepEqual(await seen.problems(), []);

    async function measure() {
      // A task, a frame or an observer's records may hold the last ones, and what two heaps hold together takes rounds.
      let elements = Infinity;
      for (let round = 0; round < 20 && elements > HELD; round++) {
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
