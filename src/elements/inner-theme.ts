import { nothing } from 'lit';
import type { ViewHost } from './view.js';

/** The theme of an element for those inside, which a page's default would otherwise dress; nothing that is no theme goes on. */
export const innerTheme = ({ theme }: ViewHost): string | typeof nothing =>
  theme && ['auto', 'light', 'dark'].includes(theme) ? theme : nothing;
