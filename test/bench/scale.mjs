/**
 * `npm run bench:scale`: what a number of views a day costs the servers, from the bytes of dist and of the gallery's payloads.
 *
 *   npm run bench:scale                 ten million views
 *   npm run bench:scale -- 250000       so many
 *
 * A view is a page with one card by `src`. Simulated: readers come back on some days, their browsers keep what its headers
 * allow (a file with a version in its path for a year; a payload for a minute, then stale while it is asked for again), and
 * in between stands a cache that asks the origin once a minute for each payload.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const ROOT = new URL('../../', import.meta.url);
const views = Number(process.argv[2] ?? 10_000_000);
/** What a portal sees of its readers: pages a visit, visits a reader in the month, articles that are read on a day. */
const PAGES = 3;
const VISITS = 8;
const ARTICLES = 2_000;
/** The busiest hour takes so much of a day. */
const PEAK = 0.1;

const packed = (/** @type {string} */ path) => brotliCompressSync(readFileSync(new URL(path, ROOT))).length;
const payloads = readdirSync(new URL('demo/payloads/', ROOT)).filter((file) => file.endsWith('.json'));
const script = packed('dist/warta.js');
const payload = Math.round(payloads.reduce((sum, file) => sum + packed(`demo/payloads/${file}`), 0) / payloads.length);

// The script comes with a reader's first page of the month; every page of a visit shows another article.
const scripts = views / (PAGES * VISITS);
const rows = [
  ['`warta.js`, once a reader and version', script, scripts],
  [`a payload (mean of ${payloads.length} in the gallery)`, payload, views],
  ['of those at the origin behind a cache', payload, Math.min(views, ARTICLES * 24 * 60)],
];

console.log(
  `${views.toLocaleString('en')} views a day, ${PAGES} pages a visit, ${VISITS} visits a month, ${ARTICLES.toLocaleString('en')} articles:\n`,
);
console.log('| | bytes, brotli | requests a view | requests/s at peak | GB a day |');
console.log('| --- | --: | --: | --: | --: |');
for (const [name, bytes, requests] of /** @type {[string, number, number][]} */ (rows)) {
  const cells = [
    bytes.toLocaleString('en'),
    (requests / views).toFixed(3),
    Math.ceil((requests * PEAK) / 3600).toLocaleString('en'),
    ((requests * bytes) / 1e9).toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
const each = (scripts * script + views * payload) / views;
console.log(
  `\n${Math.round(each).toLocaleString('en')} bytes a view; inline payloads or prerendered pages ask for no payload at all.`,
);
