import { type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
/** Seen while it has the focus: leads the keyboard past what stands beside it, to the last child of their parent. */
export declare const skipButton: ({ lang, skip }: Locale) => TemplateResult;
/** Where {@link skipButton} leads to. */
export declare const skipEnd: () => TemplateResult;
