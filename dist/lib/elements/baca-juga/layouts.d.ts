/** How a strip shows its links. A layout is nothing but a row of this table. */
export interface StripLayout {
    /** The width of a thumbnail, as `sizes` says it; absent where there is none. */
    readonly picture?: string;
    /** The most links where the page sets no other number. */
    readonly max?: number;
}
export declare const layouts: {
    strip: {
        picture: string;
    };
    list: {
        picture: string;
    };
    inline: {
        max: number;
    };
    numbered: {};
};
export type StripLayoutName = keyof typeof layouts;
