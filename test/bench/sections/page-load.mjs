/** Cards that a page should hardly feel: a thousand lazy ones off screen, and two hundred that arrive at once. */
import { payloads } from '../articles.mjs';
import { openPage } from '../stage.mjs';
import { median } from './cost.mjs';

/**
 * @param {Parameters<typeof openPage>[0] & {server: import('../../support/server.mjs').TestServer}} stage
 * @param {number} rounds
 */
export async function measurePageLoad(stage, rounds) {
  stage.server.routes['/lazy.json'] = {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payloads(1)[0]),
  };
  const page = await openPage(stage);
  /** @type {number[]} */ const eager = [];
  /** @type {number[]} */ const lazy = [];
  /** @type {number[]} */ const longest = [];
  for (let round = 0; round <= rounds; round++) {
    const times = [
      await page.evaluate(attach, { articles: payloads(1000), src: undefined }),
      await page.evaluate(attach, { articles: payloads(1000), src: '/lazy.json' }),
    ];
    const task = await page.evaluate(burst, payloads(200));
    if (round === 0) continue;
    eager.push(times[0] ?? 0);
    lazy.push(times[1] ?? 0);
    longest.push(task);
  }
  const requests = stage.server.count('/lazy.json');
  await page.close();
  return { eager: median(eager), lazy: median(lazy), requests, longest: median(longest) };
}

/** Runs in the page: milliseconds until the cards stand, below a screenful of nothing. */
async function attach({ articles, src }) {
  const stage = document.querySelector('#stage');
  const gap = document.createElement('div');
  gap.style.height = '10000px';
  stage.append(gap);
  stage.offsetHeight;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  const cards = articles.map((payload) => {
    const card = document.createElement('warta-card');
    if (src) card.src = src;
    else card.payload = payload;
    return card;
  });
  stage.append(...cards);
  await cards.at(-1).updateComplete;
  stage.offsetHeight;
  const time = performance.now() - start;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  stage.replaceChildren();
  return time;
}

/** Runs in the page: the longest task, in milliseconds, while many cards from markup become articles. */
async function burst(articles) {
  const stage = document.querySelector('#stage');
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let left = articles.length;
  const all = new Promise((done) => stage.addEventListener('warta-load', () => --left || done()));
  stage.append(
    ...articles.map((payload) => {
      const card = document.createElement('warta-card');
      card.payload = payload;
      return card;
    }),
  );
  await all;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  observer.disconnect();
  stage.replaceChildren();
  return longest;
}
