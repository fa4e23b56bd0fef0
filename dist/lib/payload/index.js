export { PayloadError } from './payload-error.js';
export { detectFormat, readFeed, readPayload } from './read-payload.js';
export { safeUrl } from './safe-url.js';
