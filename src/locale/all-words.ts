import { enView } from './en.js';
import { idView } from './id.js';
import type { CommonWords, Locale } from './locale.js';

/** All words of a language: those that a registered one brought, or those of the two that are built in. */
export const allWords = (locale: CommonWords): Locale => ({ ...(locale.lang === 'en' ? enView : idView), ...locale });
