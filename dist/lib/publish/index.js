export { publish } from './publish.js';
export { PublishError } from './publish-error.js';
