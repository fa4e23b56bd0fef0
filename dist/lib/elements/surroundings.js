import { chooseLocale } from '../locale/choose-locale.js';

/** What the page sets for all elements that do not say otherwise: `<meta name="warta:theme" content="dark">`. */
const pageDefault = (name) => document.head?.querySelector(`[name="warta:${name}"]`)?.content;
/** The language of the nearest element that names one, through shadow roots. */
function languageAround(element) {
    const named = element.closest('[lang]');
    const root = element.getRootNode();
    return named?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}
/** The words for the reader: in the language of the element, the page's default, that around it, that of what it shows, Indonesian. */
const wordsFor = (element, language) => chooseLocale(element.getAttribute('lang') ?? pageDefault('lang'), languageAround(element), language);

export { pageDefault, wordsFor };
