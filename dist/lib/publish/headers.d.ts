/**
 * The headers in the form of Netlify and Cloudflare Pages; other hosts have their own, and the same lines say what is needed.
 *
 * Payloads and scripts are for every origin: a frame that a page has sandboxed has none of its own.
 *
 * @param base - the paths in the file begin at the root of the host
 */
export declare function headersFile(base: string): string;
