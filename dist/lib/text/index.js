import './words/titles.js';
import './words/organisations.js';
import './words/common.js';
import './words/verbs.js';
import './words/places.js';
import './words/ranks.js';
export { payloadFromText } from './payload-from-text.js';
