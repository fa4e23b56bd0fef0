import { enCommon } from './en.js';
import { idCommon } from './id.js';

const locales = new Map([
    ['id', idCommon],
    ['en', enCommon],
]);
/**
 * Adds a language, or replaces one, for all elements that render from now on.
 *
 * Malay and Javanese come with the package, outside the drop-in; a language of your own is one more object with every field
 * of `Locale`. To change only some words of a language, spread it.
 *
 * @example
 * // with registerLocale of `warta`, and ms of `warta/locale/ms`
 * registerLocale(ms);
 * registerLocale({ ...ms, readAlso: 'Bacaan lanjut' });
 */
function registerLocale(locale) {
    locales.set(locale.lang.toLowerCase(), locale);
}
/** The first of the wanted languages (BCP 47, most wanted first) that there is; Indonesian when there is none. */
function chooseLocale(...wanted) {
    for (const tag of wanted) {
        const locale = tag && (locales.get(tag.toLowerCase()) ?? locales.get(tag.toLowerCase().split('-')[0]));
        if (locale)
            return locale;
    }
    return idCommon;
}
const RIGHT_TO_LEFT = /^(?:ar|arc|azb|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:arab|hebr)\b/i;
/** The direction in which a language is written. */
const direction = (tag) => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');

export { chooseLocale, direction, registerLocale };
