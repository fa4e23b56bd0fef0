export { snippet } from './snippet.js';
export { toJsonLd } from './json-ld.js';
