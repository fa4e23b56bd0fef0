export { publish, type Progress, type PublishOptions } from './publish.js';
export { PublishError, type PublishErrorCode } from './publish-error.js';
export type { Problem } from './read-articles.js';
export type { Source } from './sources.js';
export type { Prerender } from './snippets.js';
