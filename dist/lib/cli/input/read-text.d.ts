import { type Decoded } from './decode.js';
import type { Input } from './input.js';
/**
 * The text of an input.
 *
 * @throws {Failure} when it cannot be read, is empty, too large, or no text
 */
export declare function readText({ path }: Input): Promise<Decoded>;
