import type { Lexicon } from './lexicon.js';
import { type Token } from './tokens.js';
/**
 * The shape of a sentence: one letter for what each token may be, so that phrases can be described by regular expressions.
 *
 *   T U t   opens a role: an office; one that also stands inside others (Humas); written small
 *   I P R   inside a role: word of an institution; of a place (Kota); any other
 *   Q       name of a place
 *   A       abbreviation
 *   H       rank or form of address, before a name
 *   K N     capital that speaks elsewhere; any other
 *   M D     word of a name that is cut short; degree
 *   w p     capital that is no name: day or month; noun that opens a sentence
 *   & j + i z   dan · another joiner · sekaligus · bin · tersebut
 *   s l d   small word or verb; other word; number
 *
 * Marks stand for themselves, and a comma for `bernama`.
 */
export declare function shapeOf(tokens: readonly Token[], lexicon: Lexicon): string;
