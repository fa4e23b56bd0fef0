import { direction } from '../locale/choose-locale.js';

/** The direction of an article's text: its own word, its language's, or its first letter's. */
const articleDirection = ({ dir, inLanguage }) => dir ?? (inLanguage ? direction(inLanguage) : 'auto');

export { articleDirection };
