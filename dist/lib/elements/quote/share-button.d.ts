import { type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says how that went. */
export declare function shareButton(locale: Locale, text: string, speaker: string | undefined, url: string | undefined): TemplateResult;
