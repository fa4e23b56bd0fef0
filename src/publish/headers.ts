import { ARTICLES } from './names.js';

/**
 * The headers in the form of Netlify and Cloudflare Pages; other hosts have their own, and the same lines say what is needed.
 *
 * Payloads and scripts are for every origin: a frame that a page has sandboxed has none of its own.
 *
 * @param base - the paths in the file begin at the root of the host
 */
export function headersFile(base: string): string {
  const root = new URL(base).pathname;
  const fresh = 'Cache-Control: public, max-age=60, stale-while-revalidate=86400';
  const policy =
    "default-src 'none'; style-src 'self'; img-src https: http: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  return `# Headers for Netlify, Cloudflare Pages and whoever else reads this file.
${root}assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${root}${ARTICLES}/*
  ${fresh}
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${policy}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
${['feed.json', 'feed.xml'].map((name) => `${root}${name}\n  ${fresh}\n  Access-Control-Allow-Origin: *`).join('\n')}
`;
}
