/** How a feed shows its cards. A layout is nothing but a row of this table, and a class in the styles. */
export interface FeedLayout {
    /** The variant of the cards. */
    readonly card: 'standard' | 'compact';
    /** Whether the reader moves the row sideways. */
    readonly moves: boolean;
}
export declare const layouts: {
    grid: {
        card: "standard";
        moves: false;
    };
    list: {
        card: "compact";
        moves: false;
    };
    carousel: {
        card: "standard";
        moves: true;
    };
};
export type FeedLayoutName = keyof typeof layouts;
