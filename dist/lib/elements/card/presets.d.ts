/** What a card shows beside kicker, headline, date and publisher. A variant is nothing but a row of this table. */
export interface CardPreset {
    /** The width that the picture takes at most, as `sizes` says it; absent where there is no picture. */
    readonly picture?: string;
    /** Dek and byline. */
    readonly full?: boolean;
}
export declare const presets: {
    standard: {
        picture: string;
        full: boolean;
    };
    compact: {
        picture: string;
    };
    hero: {
        picture: string;
        full: boolean;
    };
    overlay: {
        picture: string;
    };
    headline: {};
};
export type CardVariant = keyof typeof presets;
