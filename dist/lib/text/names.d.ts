import { type Sentence } from './sentences.js';
/** The words of a name: indices of its first token and of the one after its last. */
export interface Name {
    readonly from: number;
    readonly to: number;
    /** The first token after degrees, age and nickname. */
    readonly after: number;
    readonly alias?: string | undefined;
}
/** Whether a role may begin here. `Jenderal` and `Kapten` are ranks before a name, and roles elsewhere. */
export declare function isTitle(sentence: Sentence, at: number): boolean;
/** A word that belongs to an office, a house or a place. */
export declare function isRoleWord(sentence: Sentence, at: number): boolean;
/** A rank or a form of address before a name. */
export declare function isHonorific(sentence: Sentence, at: number): boolean;
/** The first token after ranks and forms of address. */
export declare function pastHonorifics(sentence: Sentence, index: number): number;
export declare function isNameWord(sentence: Sentence, at: number): boolean;
/** The words of a name from a token on; ranks and forms of address in front are passed over. */
export declare function nameAt(sentence: Sentence, index: number, isSpeaker: boolean): Name | undefined;
/** A noun that is no name although a sentence opens with it: `Penjelasan Rini`. */
export declare function isPlainNoun(sentence: Sentence, at: number): boolean;
/** `KPK`, and `Koalisi Warga`: an abbreviation is somebody only with an age behind it, `RD (19)`. */
export declare function isInstitution(sentence: Sentence, from: number, to: number): boolean;
/** The bracket that closes the one at `open`, 0 when it is far off. */
export declare function closing(sentence: Sentence, open: number, reach: number): number;
