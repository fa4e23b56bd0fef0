import { html } from 'lit';

/** A button that hands a quote to the system's share sheet, or else to the clipboard, and says how that went. */
function shareButton(locale, text, speaker, url) {
    const quote = [`“${text}”`, speaker].filter(Boolean).join('\n');
    const share = async ({ currentTarget }) => {
        const status = currentTarget.nextElementSibling;
        status.textContent = '';
        if (await isOffered({ text: quote, ...(url && { url }) }))
            return;
        const isCopied = await copy([quote, url].filter(Boolean).join('\n'));
        status.textContent = isCopied ? locale.copied : locale.notCopied;
    };
    return html `<button class="action" part="share" type="button" @click=${share}>${locale.share}</button><span part="status" role="status"></span>`;
}
/** Whether the reader was offered the share sheet; not where there is none, or where a page keeps its frames from it. */
async function isOffered(data) {
    try {
        await navigator.share(data);
        return true;
    }
    catch (error) {
        // A reader who closes the sheet has seen it, and wants no copy.
        return error?.name === 'AbortError';
    }
}
async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

export { shareButton };
