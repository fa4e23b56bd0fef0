/** A place in a text, both from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Tells lines and columns of offsets, whatever ends the lines. */
export declare function lineIndex(text: string): (offset: number) => Position;
