import { layouts as strips } from '../elements/baca-juga/layouts.js';
import { presets as cards } from '../elements/card/presets.js';
import { layouts as feeds } from '../elements/feed/layouts.js';
import type { ElementName } from './snippet.js';

/** What each element can look like, the default first: its `variant`, or the `layout` of a strip or a feed. */
export const VARIANTS: Readonly<Record<ElementName, readonly string[]>> = {
  card: Object.keys(cards),
  quote: ['block', 'pull'],
  'baca-juga': Object.keys(strips),
  article: [],
  feed: Object.keys(feeds),
};
