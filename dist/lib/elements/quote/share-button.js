import { html } from 'lit';

// Not everywhere, whatever TypeScript's library says.
const canShare = () => !!navigator.share;
/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says so. */
function shareButton(locale, text, speaker, url) {
    const quote = [`“${text}”`, speaker].filter(Boolean).join('\n');
    const share = async ({ currentTarget }) => {
        const status = currentTarget.nextElementSibling;
        status.textContent = '';
        try {
            if (canShare())
                return await navigator.share({ text: quote, ...(url && { url }) });
            await navigator.clipboard.writeText([quote, url].filter(Boolean).join('\n'));
            status.textContent = locale.copied;
        }
        catch {
            // The reader or the browser said no; the quote is still there to be selected.
        }
    };
    return html `<button class="action" part="share" type="button" @click=${share}>${locale.share}</button><span part="status" role="status"></span>`;
}

export { shareButton };
