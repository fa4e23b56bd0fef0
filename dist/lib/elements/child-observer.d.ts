import type { FreshHost } from './fresh.js';
/**
 * Draws an element again whenever its light DOM changes. One observer serves the page; it holds its targets weakly. Its
 * callback must close over none of them: what V8 makes in one call shares one scope, and the first would be held for good.
 */
export declare function watchChildren(host: HTMLElement & FreshHost): void;
