export { PayloadError } from './payload-error.js';
export { readPayload } from './read-payload.js';
export { safeUrl } from './safe-url.js';
