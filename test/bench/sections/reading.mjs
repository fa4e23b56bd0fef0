/** Articles read per second: in Node by `warta/payload`, and HTML sanitised per second in the browser. */
import { readPayload } from '../../../dist/lib/payload/index.js';
import { longPayloads, payloads } from '../articles.mjs';

/** @param {number} seconds @returns {Record<string, number>} articles a second */
export function measureReading(seconds) {
  return {
    'a card’s payload': perSecond(payloads(200), seconds),
    'an article of 40 paragraphs': perSecond(longPayloads(50, 40), seconds),
  };
}

/** @param {unknown[]} documents @param {number} seconds */
function perSecond(documents, seconds) {
  const end = performance.now() + seconds * 1000;
  let read = 0;
  const start = performance.now();
  while (performance.now() < end) {
    for (const document of documents) readPayload(document);
    read += documents.length;
  }
  return (read / (performance.now() - start)) * 1000;
}
