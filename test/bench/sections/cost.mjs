/** Main-thread time per card, until all are laid out: rounds in which every contestant has its turn, and the medians. */
import { payloads } from '../articles.mjs';
import { NAMES, openPage } from '../stage.mjs';

/** @typedef {Record<string, Record<number, number | undefined>>} Costs in microseconds a card, by contestant and number of cards */

/**
 * @param {Parameters<typeof openPage>[0]} stage
 * @param {{counts: number[], rounds: number}} options
 * @returns {Promise<Costs>}
 */
export async function measureCost(stage, { counts, rounds }) {
  /** @type {Record<string, Record<number, number[]>>} */
  const times = Object.fromEntries(NAMES.map((name) => [name, {}]));
  const page = await openPage(stage);
  for (const count of counts) {
    const articles = payloads(count);
    // The first round warms up and does not count. Few cards are soon measured, so they have more rounds.
    const turns = Math.max(rounds, Math.min(60, Math.round((rounds * 300) / count)));
    for (let round = 0; round <= turns; round++) {
      for (const name of NAMES) {
        if (name === 'iframe' && round > (count > 100 ? 1 : 3)) continue; // some seconds each
        const time = await page.evaluate(measure, { name, articles });
        if (time !== undefined && round > 0) (times[name][count] ??= []).push(time);
      }
    }
  }
  await page.close();
  return Object.fromEntries(
    NAMES.map((name) => [name, Object.fromEntries(counts.map((count) => [count, median(times[name]?.[count])]))]),
  );
}

/** Runs in the page. */
async function measure({ name, articles }) {
  const contestant = window.contestants[name];
  if (articles.length > (contestant.most ?? Infinity)) return undefined;
  const stage = document.querySelector('#stage');
  const given = contestant.ready ? await contestant.ready(articles) : articles;
  window.gc?.();
  stage.offsetHeight;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  const start = performance.now();
  const cards = given.map((article) => contestant.make(article));
  stage.append(...cards);
  await contestant.settled?.(cards, articles);
  stage.offsetHeight;
  const time = ((performance.now() - start) * 1000) / articles.length;

  stage.replaceChildren();
  return time;
}

/** @param {number[] | undefined} values */
export function median(values) {
  if (!values?.length) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
