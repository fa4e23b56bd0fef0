import type { WartaEventDetails } from './events.js';
/** The link that a click inside `root` is about to follow; links of elements inside it report for themselves. */
export declare function linkOf(event: Event, root: Node): WartaEventDetails['warta-link'] | undefined;
