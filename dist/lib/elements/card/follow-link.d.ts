/**
 * Lets a click beside the link count as one on the link, with its button and keys, so that text above the link's area can be
 * both clicked and selected.
 */
export declare function followLink(event: MouseEvent): void;
