/**
 * `npm run check:samples`: reads every document under ../shared/samples with the built package, and prints what came of each
 * format. A folder is a format. Expiry is not judged, since the documents are old.
 *
 * A failure is to be a document that holds no article, and has to say so; anything thrown but a PayloadError ends the run
 * with an exit code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectFormat, PayloadError, readFeed, readPayload } from 'warta/payload';

const SAMPLES = process.argv[2] ?? fileURLToPath(new URL('../../../shared/samples', import.meta.url));
const FIELDS = ['headline', 'url', 'date', 'image', 'author', 'publisher', 'body'];

/** @typedef {{ formats: Set<string>, files: number, articles: number, filled: Record<string, number>, warnings: number, notes: string[] }} Count */

if (!existsSync(SAMPLES)) {
  console.log('../shared/samples is not here: nothing is checked.');
  process.exit();
}

let crashed = 0;
let documents = 0;
for (const folder of readdirSync(SAMPLES).sort()) {
  const count = check(join(SAMPLES, folder));
  documents += count.files;
  console.log(`\n${folder} (read as ${[...count.formats].join(', ')})`);
  console.log(`  ${count.files} files, ${count.articles} articles, ${count.warnings} warnings`);
  console.log(`  ${FIELDS.map((field) => `${field} ${count.filled[field]}`).join(', ')}`);
  for (const note of count.notes) console.log(`  ${note}`);
}
console.log(`\n${documents} files, ${crashed} of them threw something that is no PayloadError`);
process.exitCode = crashed || documents === 0 ? 1 : 0;

/** @param {string} folder */
function check(folder) {
  /** @type {Count} */
  const count = {
    formats: new Set(),
    files: 0,
    articles: 0,
    filled: Object.fromEntries(FIELDS.map((field) => [field, 0])),
    warnings: 0,
    notes: [],
  };
  for (const file of readdirSync(folder).sort()) {
    count.files++;
    const text = readFileSync(join(folder, file), 'utf8');
    /** @type {string[]} */
    const warnings = [];
    /** @param {{ path: string, message: string }} warning */
    const onWarning = ({ path, message }) => warnings.push(`${path} ${message}`);
    try {
      count.formats.add(detectFormat(text) ?? 'none');
      // Throws where there is no article at all; whoever wants many only hears of it.
      readPayload(text, { now: 0 });
      const { items } = readFeed(text, { now: 0, onWarning });
      count.articles += items.length;
      for (const article of items) note(count.filled, article);
      const left = warnings.filter((warning) => warning.includes('is left out'));
      for (const reason of left) count.notes.push(`one left out  ${file}: ${reason}`);
      count.warnings += warnings.length - left.length;
      for (const warning of warnings) if (!left.includes(warning)) count.notes.push(`warning  ${file}: ${warning}`);
    } catch (error) {
      const isExpected = error instanceof PayloadError;
      if (!isExpected) crashed++;
      count.notes.push(
        isExpected
          ? `no article  ${file}: ${error.code} at ${error.path}, ${error.message}`
          : `CRASH  ${file}: ${error}`,
      );
    }
  }
  return count;
}

/**
 * @param {Record<string, number>} filled
 * @param {import('warta/payload').Article} article
 */
function note(filled, article) {
  const { headline, url, datePublished, image, author, publisher, body } = article;
  const values = { headline, url, date: datePublished, image: image[0], author: author[0], publisher, body: body[0] };
  for (const [field, value] of Object.entries(values))
    if (value !== undefined) filled[field] = (filled[field] ?? 0) + 1;
}
