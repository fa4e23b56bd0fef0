import type { ElementName } from '../../../src/static/index.js';
import { VARIANTS } from '../../../src/static/variants.js';

export const OUTPUTS = ['script', 'module', 'iframe', 'html', 'react', 'json', 'json-ld'] as const;
export type OutputName = (typeof OUTPUTS)[number];

export const ELEMENTS = ['card', 'quote', 'baca-juga', 'feed', 'article'] as const satisfies readonly ElementName[];
export const WIDTHS = [320, 480, 720] as const;
export type Width = (typeof WIDTHS)[number] | 'all';

/** How the editor looks at the article, and what is to be copied. */
export interface View {
  readonly language: 'id' | 'en';
  readonly element: ElementName;
  readonly variants: Readonly<Partial<Record<ElementName, string>>>;
  /** Which quote, from 0. */
  readonly quote: number;
  readonly width: Width;
  readonly scheme: 'light' | 'dark';
  readonly brand: string;
  readonly font: '' | 'Georgia, serif' | 'system-ui, sans-serif';
  readonly radius: number;
  readonly isBoxed: boolean;
  readonly output: OutputName;
  /** Where the drop-in files are. */
  readonly base: string;
  /** Where the payload will be; empty puts it into the snippet. */
  readonly src: string;
}

export const BRAND = '#b3152a';
const RADIUS = 2;

export const viewOf = (language: View['language'], base: string): View => ({
  language,
  element: 'card',
  variants: {},
  quote: 0,
  width: 'all',
  scheme: 'light',
  brand: BRAND,
  font: '',
  radius: RADIUS,
  isBoxed: false,
  output: 'script',
  base,
  src: '',
});

export const variantOf = ({ element, variants }: View): string | undefined => variants[element] ?? VARIANTS[element][0];

/** The tokens that differ from the defaults, as CSS declarations. */
export function tokensOf({ brand, font, radius, isBoxed }: View): readonly (readonly [name: string, value: string])[] {
  const tokens: [string, string][] = [];
  if (brand !== BRAND) tokens.push(['--warta-color-brand', brand]);
  if (font) tokens.push(['--warta-font-headline', font]);
  if (radius !== RADIUS) tokens.push(['--warta-radius', `${radius}px`]);
  if (isBoxed) tokens.push(['--warta-padding', '16px'], ['--warta-color-surface', 'light-dark(#f4f5f7, #1d2026)']);
  return tokens;
}
