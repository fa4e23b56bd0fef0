import { nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
/** Whether an element has no fallback: nothing but blanks, comments and scripts between its tags. */
export declare const isBare: ({ childNodes }: Element) => boolean;
/** What stands in a bare element's place: quiet lines while the payload is on its way, a sentence when it does not come. */
export declare function standIn(host: Element, isLoading: boolean, hasFailed: boolean, locale: CommonWords): TemplateResult | typeof nothing;
