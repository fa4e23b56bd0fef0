import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';

/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says how that went. */
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
    if (await isOffered({ text: quote, ...(url && { url }) })) return;
    const isCopied = await copy([quote, url].filter(Boolean).join('\n'));
    status.textContent = isCopied ? locale.copied : locale.notCopied;
  };
  return html`<button class="action" part="share" type="button" @click=${share}>${locale.share}</button
    ><span part="status" role="status"></span>`;
}

/** Whether the reader was offered the share sheet; not where there is none, or where a page keeps its frames from it. */
async function isOffered(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // A reader who closes the sheet has seen it, and wants no copy.
    return (error as Partial<Error> | undefined)?.name === 'AbortError';
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
