export { payloadFromText } from './payload-from-text.js';
