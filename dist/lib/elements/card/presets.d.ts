/** What a card shows, and how. A variant is nothing but a row of this table. */
export interface CardPreset {
    readonly picture: boolean;
    readonly kicker: boolean;
    readonly dek: boolean;
    readonly byline: boolean;
    readonly publisher: boolean;
}
export declare const presets: {
    standard: {
        picture: true;
        kicker: true;
        dek: true;
        byline: true;
        publisher: true;
    };
};
export type CardVariant = keyof typeof presets;
/** The variant that an attribute asks for; `standard` when it asks for none that exists. */
export declare const chooseVariant: (wanted: unknown) => CardVariant;
