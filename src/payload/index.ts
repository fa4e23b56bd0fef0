export type * from './payload.js';
export type * from './article.js';
export { PayloadError, type PayloadErrorCode } from './payload-error.js';
export type { PayloadWarning } from './shape.js';
export { readFeed, readPayload, type ReadOptions } from './read-payload.js';
export { safeUrl } from './safe-url.js';
