import { parseUrl } from './parse-url.js';

/**
 * An absolute `http(s)` URL without credentials, or undefined: the one rule for every address that reaches a page.
 *
 * Parsed as WHATWG URL, so tabs, line breaks and entities-turned-characters inside a scheme cannot hide `javascript:`, and
 * a host in another script comes out as punycode. A user name before the host (`https://bank.example@evil.example`) exists
 * to deceive, so such a URL is refused by its `@`; and so are hosts with other signs than names have, as browsers let a blank
 * pass as `%20`, and `&` as it is. A relative URL needs `baseUrl`.
 */
function safeUrl(value, baseUrl) {
    const href = parseUrl(value, baseUrl)?.href;
    return href && /^https?:\/\/[\w.:[\]-]+\//.test(href) ? href : undefined;
}

export { safeUrl };
