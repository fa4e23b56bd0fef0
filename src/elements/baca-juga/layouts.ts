/** How a strip shows its links. A layout is nothing but a row of this table. */
export interface StripLayout {
  /** The width of a thumbnail, as `sizes` says it; absent where there is none. */
  readonly picture?: string;
  /** Whether the reader moves the row sideways. */
  readonly moves?: boolean;
  /** The most links where the page sets no other number. */
  readonly max?: number;
}

export const layouts = {
  strip: { picture: '280px', moves: true },
  list: { picture: '64px' },
  inline: { max: 1 },
  numbered: {},
} satisfies Record<string, StripLayout>;

export type StripLayoutName = keyof typeof layouts;
