import { chooseLocale } from '../locale/choose-locale.js';
import type { CommonWords } from '../locale/locale.js';

/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
export const pageDefault = (name: string): string | undefined =>
  document.head?.querySelector<HTMLMetaElement>(`[name="warta:${name}"]`)?.content;

/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element: Element): string | undefined {
  const named = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return named?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}

/** The words for the reader: in the language of the element, the page's default, that around it, that of what it shows, Indonesian. */
export const wordsFor = (element: Element, language: string | undefined): CommonWords =>
  chooseLocale(element.getAttribute('lang') ?? pageDefault('lang'), languageAround(element), language);
