/** What comes over the wire before the first card can show, raw and compressed. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { distFile, MICROLINK } from '../stage.mjs';

/** @typedef {{raw: number, gzip: number, brotli: number}} Sizes */

/** @returns {Promise<Record<string, Sizes>>} */
export async function measureBytes() {
  return {
    'warta.js': sizesOf(distFile('warta.js')),
    'warta.full.js': sizesOf(distFile('warta.full.js')),
    'sl-card, bundled': sizesOf(await bundled('@shoelace-style/shoelace/dist/components/card/card.js')),
    'wa-card, bundled': sizesOf(await bundled('@awesome.me/webawesome/dist/components/card/card.js')),
    '@microlink/vanilla with React': sizesOf(Buffer.concat(MICROLINK.map((file) => readFileSync(installed(file))))),
  };
}

/** @param {Buffer | string} content */
function sizesOf(content) {
  const bytes = Buffer.from(content);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** @param {string} module */
async function bundled(module) {
  const built = await rollup({
    input: installed(module),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn() {},
  });
  const { output } = await built.generate({
    format: 'es',
    plugins: [terser({ module: true })],
    inlineDynamicImports: true,
  });
  return output[0].code;
}

/** @param {string} file */
const installed = (file) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
