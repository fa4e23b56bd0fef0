import { warn } from '../warn.js';

/**
 * Sends the HTML of an article through the sanitiser, and draws the element again when that is done. Blocks are missing until
 * then, and for good where it fails: their words stand without the markup.
 */
function htmlCleaner(importSanitiser) {
    const known = new WeakMap();
    async function sanitise(host, { body, url }, level, clean) {
        const blocks = body.filter((block) => block.type === 'html');
        if (!blocks.length)
            return;
        try {
            const { sanitiseHtml } = await importSanitiser();
            for (const block of blocks) {
                // An element, as a fragment would be empty when it is drawn a second time.
                const node = document.createElement('div');
                node.className = 'html';
                node.part.add('html');
                node.append(sanitiseHtml(block.html, { baseUrl: url, headingLevel: level }));
                clean.set(block, node);
            }
        }
        catch (error) {
            warn(`<${host.localName}> shows HTML as plain text: ${String(error)}`);
        }
        host.requestUpdate();
    }
    return (host, article, level) => {
        const before = known.get(host);
        if (before?.article === article && before.level === level)
            return before.clean;
        const clean = new Map();
        known.set(host, { article, level, clean });
        void sanitise(host, article, level, clean);
        return clean;
    };
}

export { htmlCleaner };
