import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';

/** Whether an element has no fallback: nothing but blanks, comments and scripts between its tags. */
export const isBare = ({ childNodes }: Element): boolean =>
  [...childNodes].every(({ nodeName, nodeValue }) =>
    nodeName === '#text' ? !nodeValue?.trim() : /script|comment/i.test(nodeName),
  );

/** What stands in a bare element's place: quiet lines while the payload is on its way, a sentence when it does not come. */
export function standIn(
  host: Element,
  isLoading: boolean,
  hasFailed: boolean,
  locale: CommonWords,
): TemplateResult | typeof nothing {
  if (!isBare(host)) return nothing;
  if (isLoading) return html`<div class="base skeleton" part="skeleton"></div>`;
  return hasFailed ? html`<p class="base meta" part="error" lang=${locale.lang}>${locale.failed}</p>` : nothing;
}
