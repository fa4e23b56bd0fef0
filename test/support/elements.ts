/** Helpers for element tests: what a page does with an element, and the answers of a server. */
import '../../src/define.js';
import { fixtureSync, oneEvent } from '@open-wc/testing';
import { WartaArticle } from '../../src/elements/article/article.element.js';
import { WartaBacaJuga } from '../../src/elements/baca-juga/baca-juga.element.js';
import { WartaFeed } from '../../src/elements/feed/feed.element.js';
import { WartaQuote } from '../../src/elements/quote/quote.element.js';
import type { WartaElement } from '../../src/elements/warta-element.js';
import type { WartaEventMap } from '../../src/elements/events.js';

// Chromium follows the width of lazy pictures with `sizes=auto` by a ResizeObserver of its own, which on a busy machine tells
// the page that it will go on in the next frame. Where a script has made one (a carousel does), the word may be about that.
let isByScript = false;
window.ResizeObserver = class extends ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    super(callback);
    isByScript = true;
  }
};
window.addEventListener('error', (event) => {
  if (!isByScript && event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
});

// Their views are there, so that what a test gives is drawn with the next update; view.test.ts has them fetched late.
await Promise.all([WartaQuote, WartaBacaJuga, WartaArticle, WartaFeed].map((type) => type.prepare()));

type Tag = 'warta-card' | 'warta-quote' | 'warta-baca-juga' | 'warta-article' | 'warta-feed';
type Anyone = WartaElement | WartaFeed;

/** Puts an element into the page as HTML, and waits for what it shows by itself. */
export async function place<T extends Tag>(html: string): Promise<HTMLElementTagNameMap[T]> {
  const element = fixtureSync<HTMLElementTagNameMap[T]>(html);
  await element.updateComplete;
  return element;
}

/** An element with its payload, shown. */
export async function shown<T extends Tag>(
  tag: T,
  payload: unknown,
  attributes = '',
): Promise<HTMLElementTagNameMap[T]> {
  const element = fixtureSync<HTMLElementTagNameMap[T]>(`<${tag} ${attributes}><a href="#f">Cadangan</a></${tag}>`);
  element.payload = payload;
  await element.updateComplete;
  return element;
}

/** The next event of an element. */
export const next = <Name extends keyof WartaEventMap>(
  element: EventTarget,
  name: Name,
): Promise<WartaEventMap[Name]> => oneEvent(element, name) as Promise<WartaEventMap[Name]>;

/** The node with a part name. */
export const part = (element: Anyone, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~='${name}']`) ?? null;

/** The visible text of a part, on one line. */
export const textOf = (element: Anyone, name: string): string | undefined =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim();

/** Whether the reader sees the light DOM. */
export function showsFallback(element: Anyone): boolean {
  const child = element.firstElementChild;
  return !!child && (element.shadowRoot === null || child.assignedSlot !== null);
}

/** What the console was told while `act` ran. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Answers requests from a table instead of the network until `restore` is called; counts them. */
export function stubFetch(answer: (url: string, init: RequestInit) => Promise<Response> | Response) {
  const { fetch } = window;
  const asked: string[] = [];
  window.fetch = (input, init = {}) => {
    asked.push(String(input));
    return Promise.resolve().then(() => answer(String(input), init));
  };
  return {
    asked,
    restore: () => {
      window.fetch = fetch;
    },
  };
}

/** A JSON answer. */
export const jsonResponse = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
