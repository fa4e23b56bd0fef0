import './words/common.js';
import './words/titles.js';
import './words/organisations.js';
import './words/verbs.js';
import './words/ranks.js';
import './words/places.js';
export { payloadFromText } from './payload-from-text.js';
