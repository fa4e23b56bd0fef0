import { LoadError } from './load-error.js';

/** The seam for tests and for pages that wrap `fetch`: looked up at the time of the call. */
const askServer = (url, init) => globalThis.fetch(url, init);
/**
 * Fetches a text with bounds on time and size, and one more try after a network failure or a 5xx.
 *
 * @throws {LoadError}
 */
async function fetchText(url, signal, options = {}) {
    try {
        return await fetchOnce(url, signal, options);
    }
    catch (error) {
        if (!(error instanceof LoadError) || !isPassing(error))
            throw error;
        // Jitter keeps the readers of a page that all saw the same failure from returning at the same moment.
        await pause(300 + Math.random() * 700, signal);
        return fetchOnce(url, signal, options);
    }
}
const isPassing = ({ code, status }) => code === 'network' || (status !== undefined && status >= 500);
async function fetchOnce(url, signal, options) {
    const { timeout = 10_000, maxBytes = 2_000_000 } = options;
    const controller = new AbortController();
    const abort = () => controller.abort();
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        abort();
    }, timeout);
    signal.addEventListener('abort', abort, { once: true });
    try {
        if (signal.aborted)
            abort();
        const response = await askServer(url, {
            signal: controller.signal,
            credentials: 'omit',
            referrerPolicy: 'strict-origin-when-cross-origin',
            headers: {
                accept: 'application/json, application/ld+json, application/feed+json, application/rss+xml, */*;q=0.5',
            },
        });
        if (!response.ok)
            throw new LoadError('status', url, `the server answered ${response.status}`, response.status);
        const type = response.headers.get('content-type') ?? '';
        // An error page with status 200 is the commonest way for an address to be wrong.
        if (/^(?:text\/html|application\/xhtml|image\/|audio\/|video\/)/i.test(type)) {
            throw new LoadError('content-type', url, `the server answered with ${type}, not with JSON`, response.status);
        }
        const bytes = await readBytes(response, maxBytes, url);
        return { url: response.url || url, text: decode(bytes, type) };
    }
    catch (error) {
        if (error instanceof LoadError)
            throw error;
        if (isLate)
            throw new LoadError('timeout', url, `no complete answer within ${timeout} ms`);
        if (signal.aborted)
            throw new LoadError('aborted', url, 'the request was given up');
        throw new LoadError('network', url, `the request failed: ${error.message}`);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        // Ends what still flows after a refusal; harmless once the body is read.
        abort();
    }
}
/** Counts decoded bytes as they come, so that a small compressed body cannot grow without bound. */
async function readBytes(response, maxBytes, url) {
    const reader = response.body?.getReader();
    const chunks = [];
    let size = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        size += part.value.length;
        if (size > maxBytes)
            throw new LoadError('too-large', url, `the body is larger than ${maxBytes} bytes`, response.status);
        chunks.push(part.value);
    }
    const bytes = new Uint8Array(size);
    let offset = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes;
}
/** Decodes by the declared charset (HTTP, then the XML declaration), else UTF-8. */
function decode(bytes, type) {
    const declaration = String.fromCharCode(...bytes.subarray(0, 100));
    const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(declaration)?.[1];
    try {
        return new TextDecoder(charset).decode(bytes);
    }
    catch {
        // An unknown charset label: UTF-8 is the likeliest.
        return new TextDecoder().decode(bytes);
    }
}
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
    });
}

export { fetchText };
