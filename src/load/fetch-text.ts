import { LoadError } from './load-error.js';

/** The text of a document, and the address it came from after redirects. */
export interface Loaded {
  readonly url: string;
  readonly text: string;
}

// An error page with status 200 is the commonest way for an address to be wrong.
const NO_DATA = /html|^(image|audio|video)/i;
const CHARSET = /(?:charset="?|encoding=["'])([\w-]+)/i;

/**
 * Fetches a text, with one more try after a network failure or a 5xx.
 *
 * @param signal - ends the request; the reason of the abort, a `LoadError`, is then what is thrown
 * @param maxBytes - the most bytes of the decoded body
 * @throws {LoadError}
 */
export async function fetchText(url: string, signal: AbortSignal, maxBytes: number, isRetry = false): Promise<Loaded> {
  try {
    return await fetchOnce(url, signal, maxBytes);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const error = cause instanceof LoadError ? cause : new LoadError('network', url, String(cause));
    if (isRetry || !(error.code === 'network' || Number(error.status) >= 500)) throw error;
  }
  // Jitter keeps the readers of a page that all saw the same failure from returning at the same moment.
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
  return fetchText(url, signal, maxBytes, true);
}

async function fetchOnce(url: string, signal: AbortSignal, maxBytes: number): Promise<Loaded> {
  // Looked up at the time of the call, for tests and for pages that wrap `fetch`.
  const response = await globalThis.fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  const { ok, status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (!ok) throw new LoadError('status', url, `the server answered ${status}`, status);
  if (NO_DATA.test(type)) throw new LoadError('content-type', url, `the server answered ${type}`, status);

  const reader = response.body?.getReader();
  let decoder: TextDecoder | undefined;
  let size = 0;
  let text = '';
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    // Decoded bytes are counted as they come, so that a small compressed body cannot grow without bound.
    size += part.value.length;
    if (size > maxBytes) throw new LoadError('too-large', url, `the body is larger than ${maxBytes} bytes`, status);
    decoder ??= decoderFor(type + String.fromCharCode(...part.value.subarray(0, 100)));
    text += decoder.decode(part.value, { stream: true });
  }
  return { url: response.url || url, text: text + (decoder?.decode() ?? '') };
}

/** Decodes by the declared charset (HTTP, then the XML declaration), else UTF-8. */
function decoderFor(head: string): TextDecoder {
  try {
    return new TextDecoder(CHARSET.exec(head)?.[1]);
  } catch {
    // An unknown charset label: UTF-8 is the likeliest.
    return new TextDecoder();
  }
}
