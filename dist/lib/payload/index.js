export { PayloadError } from './payload-error.js';
export { readFeed, readPayload } from './read-payload.js';
export { safeUrl } from './safe-url.js';
