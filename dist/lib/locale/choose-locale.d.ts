import type { CommonWords, Locale } from './locale.js';
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
export declare function registerLocale(locale: Locale): void;
/** The first of the wanted languages (BCP 47, most wanted first) that there is; Indonesian when there is none. */
export declare function chooseLocale(...wanted: readonly (string | null | undefined)[]): CommonWords;
/** The direction in which a language is written. */
export declare const direction: (tag: string) => "ltr" | "rtl";
