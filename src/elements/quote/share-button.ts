import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';

// Not everywhere, whatever TypeScript's library says.
const canShare = () => !!(navigator as Partial<Navigator>).share;

/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says so. */
export function shareButton(
  locale: Locale,
  text: string,
  speaker: string | undefined,
  url: string | undefined,
): TemplateResult {
  const quote = [`“${text}”`, speaker].filter(Boolean).join('\n');
  const share = async ({ currentTarget }: Event) => {
    const status = (currentTarget as Element).nextElementSibling as HTMLElement;
    status.textContent = '';
    try {
      if (canShare()) return await navigator.share({ text: quote, ...(url && { url }) });
      await navigator.clipboard.writeText([quote, url].filter(Boolean).join('\n'));
      status.textContent = locale.copied;
    } catch {
      // The reader or the browser said no; the quote is still there to be selected.
    }
  };
  return html`<button class="action" part="share" type="button" @click=${share}>${locale.share}</button
    ><span part="status" role="status"></span>`;
}
