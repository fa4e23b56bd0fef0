/** What a card shows beside kicker, headline, date and publisher. A variant is nothing but a row of this table. */
export interface CardPreset {
  /** The width that the picture takes at most, as `sizes` says it; absent where there is no picture. */
  readonly picture?: string;
  /** Dek and byline. */
  readonly full?: boolean;
}

const full = { picture: '(min-width: 640px) 640px, 100vw', full: true };

export const presets = {
  standard: full,
  compact: { picture: '120px' },
  hero: full,
  overlay: { picture: full.picture },
  headline: {},
} satisfies Record<string, CardPreset>;

export type CardVariant = keyof typeof presets;
