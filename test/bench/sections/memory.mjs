/** What a thousand cards hold: script heap and DOM nodes a card, after garbage is collected. */
import { payloads } from '../articles.mjs';
import { NAMES, openPage } from '../stage.mjs';

const CARDS = 1000;

/**
 * @param {Parameters<typeof openPage>[0]} stage
 * @returns {Promise<Record<string, {heap: number, nodes: number}>>} bytes and nodes a card
 */
export async function measureMemory(stage) {
  /** @type {Record<string, {heap: number, nodes: number}>} */
  const held = {};
  for (const name of NAMES) {
    const page = await openPage(stage);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const count = name === 'iframe' ? 50 : CARDS;
    // The first card brings what all share: the class, the style sheet, the templates.
    await page.evaluate(fill, { name, articles: payloads(1) });
    const before = await metrics(session);
    await page.evaluate(fill, { name, articles: payloads(count) });
    const after = await metrics(session);
    held[name] = { heap: (after.heap - before.heap) / count, nodes: (after.nodes - before.nodes) / count };
    await page.close();
  }
  return held;
}

/** Runs in the page; the cards stay. */
async function fill({ name, articles }) {
  const contestant = window.contestants[name];
  const given = contestant.ready ? await contestant.ready(articles) : articles;
  const cards = given.map((article) => contestant.make(article));
  document.querySelector('#stage').append(...cards);
  await contestant.settled?.(cards, articles);
}

/** @param {import('playwright-core').CDPSession} session */
async function metrics(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
}
