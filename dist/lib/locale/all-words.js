import { enView } from './en.js';
import { idView } from './id.js';

/** All words of a language: those that a registered one brought, or those of the two that are built in. */
const allWords = (locale) => ({ ...(locale.lang === 'en' ? enView : idView), ...locale });

export { allWords };
