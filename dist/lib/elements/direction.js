import { direction } from '../locale/choose-locale.js';

/** The direction of the text of an article, or of a part in another language: its own word, its language's, its first letter's. */
const articleDirection = ({ dir, inLanguage }) => dir ?? (inLanguage ? direction(inLanguage) : 'auto');

export { articleDirection };
