/** A page in Chromium for end-to-end tests, with everything noted that a partner site must never see. */
import { EventEmitter, once } from 'node:events';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './browsers/chromium.mjs';

/**
 * @typedef {object} Visit
 * @property {import('playwright-core').Page} page
 * @property {string[]} consoleErrors what scripts wrote with `console.error`, and the browser's own errors but those of the network
 * @property {string[]} consoleWarnings what scripts wrote with `console.warn`, and the browser's own warnings
 * @property {string[]} networkErrors the console lines a failed or refused request leaves
 * @property {string[]} pageErrors exceptions nobody caught
 * @property {string[]} cspViolations such as "script-src-elem http://…"
 * @property {string[]} requests every URL asked for, in order
 * @property {WartaEvent[]} events what the elements told the page, in order: `warta-load` and `warta-error`
 * @property {(count?: number) => Promise<WartaEvent[]>} settled waits until that many (1) such events came, and gives all
 * @property {() => Promise<Array<{value: number, moved: string[]}>>} layoutShifts those so far, without the ones a reader's input explains
 * @property {() => Promise<string[]>} problems console errors, page errors and CSP violations in one list, for `assert.deepEqual(await visit.problems(), [])`
 */

/**
 * @typedef {object} WartaEvent
 * @property {string} type
 * @property {string} tag of the element
 * @property {string} [headline] of the article, where it is shown
 * @property {{name: string, code: string, path?: string, message: string}} [error]
 */

/** @typedef {Omit<Visit, 'page' | 'problems' | 'layoutShifts' | 'settled'>} Seen what is noted while the page lives */

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;

// One Chromium for a test file, which is one process.
after(async () => (await browser)?.close());

/**
 * Opens an empty page in a fresh context (no cookies, no cache); it closes when the test ends.
 *
 * @param {{after: (close: () => Promise<void>) => void}} t the test's context
 * @param {object} [options]
 * @param {boolean} [options.javaScript] false: as in a reader mode or with scripts blocked
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {{width: number, height: number}} [options.viewport]
 * @param {boolean} [options.silent] true: nothing of ours runs in the page, so there are no events, violations and shifts
 * @param {import('playwright-core').BrowserContextOptions} [options.context] anything else of playwright's context options
 * @returns {Promise<Visit>}
 */
export async function openPage(t, options = {}) {
  const { javaScript = true, colorScheme = 'light', viewport, silent = false, context: more } = options;
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    javaScriptEnabled: javaScript,
    colorScheme,
    viewport: viewport ?? { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...more,
  });
  t.after(() => context.close());

  /** @type {Seen} */
  const seen = {
    consoleErrors: [],
    consoleWarnings: [],
    networkErrors: [],
    pageErrors: [],
    cspViolations: [],
    requests: [],
    events: [],
  };
  const heard = new EventEmitter();
  if (!silent) {
    await context.exposeBinding('__wartaEvent', (_, event) => {
      seen.events.push(event);
      heard.emit('event');
    });
    await context.exposeBinding('__wartaViolation', (_, violation) => void seen.cspViolations.push(violation));
    await context.addInitScript(observe);
  }
  const page = await context.newPage();
  note(page, seen);

  return {
    page,
    ...seen,
    async settled(count = 1) {
      const signal = AbortSignal.timeout(30_000); // so that one test fails, and not the file
      while (seen.events.length < count) await once(heard, 'event', { signal });
      return seen.events;
    },
    async problems() {
      if (javaScript) await page.evaluate(settle);
      return [...seen.consoleErrors, ...seen.pageErrors, ...seen.cspViolations];
    },
    layoutShifts: () => page.evaluate(() => Reflect.get(window, '__wartaShifts')()),
  };
}

async function launch() {
  return chromium.launch(await chromiumOptions());
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Seen} seen
 */
function note(page, seen) {
  page.on('pageerror', (error) => seen.pageErrors.push(String(error)));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => {
    const text = message.text();
    if (/^(Failed to load resource|Access to \w+ at)/u.test(text)) seen.networkErrors.push(text);
    else if (message.type() === 'error') seen.consoleErrors.push(text);
    else if (message.type() === 'warning') seen.consoleWarnings.push(text);
  });
}

/** Runs in the page: waits for the events that are already under way, as violations are reported a task later. */
function settle() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Runs in every document before its own scripts. */
function observe() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    Reflect.get(window, '__wartaViolation')([effectiveDirective, blockedURI, sample].filter(Boolean).join(' '));
  });

  for (const type of ['warta-load', 'warta-error']) {
    document.addEventListener(type, (event) => {
      const { target, detail } = /** @type {CustomEvent} */ (event);
      const tag = /** @type {Element} */ (target).localName;
      // A binding takes JSON, in which an error would be empty.
      const { name, code, path, message } = detail.error ?? {};
      const error = detail.error && { name, code, path, message };
      Reflect.get(window, '__wartaEvent')({ type, tag, headline: detail.article?.headline, error });
    });
  }

  /** @typedef {PerformanceEntry & {value: number, hadRecentInput: boolean, sources: Array<{node: Node | null}>}} LayoutShift */
  /** @type {Array<{value: number, moved: string[]}>} */
  const shifts = [];
  /** @param {PerformanceEntryList} entries */
  const keep = (entries) => {
    for (const { value, hadRecentInput, sources } of /** @type {LayoutShift[]} */ (entries)) {
      if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Reflect.set(window, '__wartaShifts', () => {
    keep(observer.takeRecords());
    return shifts;
  });

  /** @param {Node | null} node */
  function nameOf(node) {
    if (!(node instanceof Element)) return node?.nodeName ?? 'a removed node';
    return node.localName + (node.id && `#${node.id}`) + [...node.classList].map((name) => `.${name}`).join('');
  }
}
