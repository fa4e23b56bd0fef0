/** `npm run bench:text`: articles per second, and the bytes that a page pays for the converter; of the file that was built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { longArticle } from '../fixtures/articles.mjs';

const SECONDS = 3;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'warta-text.js';
const code = readFileSync(join(ROOT, 'dist', FILE));
const budget = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).budgets[FILE];
const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
console.log(
  `${FILE}  ${code.length} B, gzip ${gzipSync(code, { level: 9 }).length} B, brotli ${brotli} B of ${budget}`,
);

/** @type {typeof import('../../src/text/index.js')} */
const { payloadFromText } = await import(`data:text/javascript;base64,${code.toString('base64')}`);
const real = join(ROOT, '../shared/articles-id/text');
const texts = existsSync(real)
  ? readdirSync(real).map((file) => readFileSync(join(real, file), 'utf8'))
  : [longArticle];
console.log(
  `${texts.length} articles, ${existsSync(real) ? 'as they are printed' : 'our own (../shared/articles-id is not here)'}`,
);

for (const text of texts) payloadFromText(text);
let count = 0;
let characters = 0;
const start = performance.now();
while (performance.now() - start < SECONDS * 1000) {
  for (const text of texts) {
    payloadFromText(text);
    count++;
    characters += text.length;
  }
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${Math.round(count / seconds)} articles a second, ${(characters / seconds / 1e6).toFixed(2)} million characters a second`,
);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? arch()}`);
process.exitCode = brotli > budget ? 1 : 0;
