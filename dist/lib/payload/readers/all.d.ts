import type { OwnReaders } from './foreign.js';
/** The readers that the drop-in keeps in files of their own, for those who have all in one. */
export declare const allReaders: OwnReaders;
