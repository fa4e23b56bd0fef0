/** `npm run bench:readers`: articles read a second in each format with the built package, and whether time grows with size. */
import { arch, cpus } from 'node:os';
import { readFeed } from 'warta/payload';
import { documentsOf, FORMATS } from '../fixtures/formats/documents.mjs';

const SECONDS = 1;
const SIZES = [100, 200, 400];

console.log(
  `articles a second, in documents of ${SIZES.join(', ')} articles; how many times longer four times as many take`,
);
for (const format of FORMATS.filter((name) => name !== 'oembed')) {
  const rates = SIZES.map((size) => rateOf(documentsOf(format, size), size));
  const growth = (4 * (rates[0] ?? 0)) / (rates.at(-1) ?? 1);
  console.log(
    `${format.padEnd(14)} ${rates.map((rate) => `${Math.round(rate)}`.padStart(7)).join(' ')}   × ${growth.toFixed(1)}`,
  );
}
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? arch()}`);

/**
 * @param {string} text
 * @param {number} size
 */
function rateOf(text, size) {
  const { items } = readFeed(text);
  if (items.length !== size) throw new Error(`${items.length} articles were read of ${size}`);
  let articles = 0;
  const start = performance.now();
  do {
    readFeed(text);
    articles += size;
  } while (performance.now() - start < SECONDS * 1000);
  return articles / ((performance.now() - start) / 1000);
}
