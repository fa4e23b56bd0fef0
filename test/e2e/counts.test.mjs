/** What a card costs the page, in things that can be counted: budgets that no clock and no other program can move. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, scriptTag, visit } from '../support/sites.mjs';

const COUNT = 100;
/** For a card with everything but a picture: 12 elements, their texts, and a comment of Lit's for each that may change. */
const NODES = 37;
/** For clicks with the main button and with others, and for the report of a link. */
const LISTENERS = 3;
/** The tokens, the ground, focal points and the card. */
const SHEETS = 4;
/** Microtasks, one after the other, from the element’s arrival in the page to the card. */
const TURNS = 1;

test(`${COUNT} cards from payloads in the page: nodes, listeners, observers, style sheets, requests, microtasks`, async (t) => {
  const seen = await visit(t, '<main></main>', {
    head: await scriptTag({ attributes: '' }),
    prepare: ({ page }) => page.addInitScript(countObservers),
  });
  const { page } = seen;
  const protocol = await page.context().newCDPSession(page);
  // The first brings what all share.
  await page.evaluate(show, { article, count: 1 });
  const before = await protocol.send('Memory.getDOMCounters');
  await page.evaluate(show, { article, count: COUNT });
  const after = await protocol.send('Memory.getDOMCounters');

  const nodes = (after.nodes - before.nodes) / COUNT;
  const listeners = (after.jsEventListeners - before.jsEventListeners) / COUNT;
  t.diagnostic(`${nodes} nodes and ${listeners} listeners a card`);
  assert.ok(nodes > 12 && nodes <= NODES, `${nodes} nodes`);
  assert.ok(listeners > 0 && listeners <= LISTENERS, `${listeners} listeners`);
  const { observers, sheets, requests } = await page.evaluate(() => ({
    observers: Reflect.get(window, '__observers'),
    sheets: new Set(
      [...document.querySelectorAll('warta-card')].flatMap((card) => [...(card.shadowRoot?.adoptedStyleSheets ?? [])]),
    ).size,
    // The browser asks for the site's icon by itself.
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path !== '/favicon.ico'),
  }));
  // One for what changes between an element's tags, and one for what a reader has seen.
  assert.deepEqual(observers, { MutationObserver: 1, IntersectionObserver: 1, ResizeObserver: 0 });
  assert.equal(sheets, SHEETS);
  assert.deepEqual(requests, ['/warta.js']);
  const turns = await page.evaluate(turnsToDraw, article);
  assert.ok(turns > 0 && turns <= TURNS, `${turns} turns`);
  assert.deepEqual(await seen.problems(), []);
});

/** Runs in the page, before anything else. */
function countObservers() {
  /** @type {Record<string, number>} */
  const counts = {};
  Reflect.set(window, '__observers', counts);
  for (const name of /** @type {const} */ (['MutationObserver', 'IntersectionObserver', 'ResizeObserver'])) {
    counts[name] = 0;
    const construct = (/** @type {any} */ target, /** @type {any[]} */ given) => {
      counts[name] = (counts[name] ?? 0) + 1;
      return Reflect.construct(target, given);
    };
    Reflect.set(window, name, new Proxy(window[name], { construct }));
  }
}

/**
 * Runs in the page.
 *
 * @param {{article: {url: string}, count: number}} what
 */
async function show({ article, count }) {
  for (let at = 0; at < count; at++) {
    const card = document.createElement('warta-card');
    const payload = { ...article, url: `${article.url}-${at}` };
    document.querySelector('main')?.append(Object.assign(card, { payload }));
    await Reflect.get(card, 'updateComplete');
  }
}

/**
 * Runs in the page: how many turns of the microtask queue pass until a card is drawn.
 *
 * @param {object} payload
 */
async function turnsToDraw(payload) {
  const card = Object.assign(document.createElement('warta-card'), { payload });
  document.querySelector('main')?.append(card);
  let turns = 0;
  for (; turns < 100 && !card.shadowRoot?.querySelector('a'); turns++) await null;
  return turns;
}
