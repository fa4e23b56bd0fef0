import type { Event } from './narration.js';
import { type Person } from './register.js';
import { type Statement } from './statements.js';
/** Who said something, and how that is known. */
export interface Attribution {
    readonly statement: Statement;
    readonly person?: Person | undefined;
    readonly reason: string;
    readonly confidence: number;
}
/**
 * Reads who speaks. First everybody named is entered in a register, so that a short name finds its longest form wherever
 * that stands; then the article is read in order, and who spoke last is the one whom `-nya` and `dia` mean.
 */
export declare function attribute(text: string, events: readonly Event[]): Attribution[];
