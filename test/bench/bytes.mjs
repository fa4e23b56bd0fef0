/**
 * `npm run bytes`: what each module adds to the drop-in `warta.js`, in bytes after minifying and brotli.
 *
 *   npm run bytes                  all modules, dearest first
 *   npm run bytes -- payload load  only modules whose path holds one of the words
 *
 * A module's figure is the size of the bundle less the size of the bundle without it. What modules share (a word, a
 * pattern) is counted for none of them, so the figures add up to less than the whole.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { relative } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { minifyOptions } from '../../.rollup/minify.mjs';
import config from '../../rollup.config.mjs';

// Nothing is dropped or moved for being used by no other module, since that is what leaving one out makes of its neighbours.
const countOptions = { ...minifyOptions, module: false, mangle: { ...minifyOptions.mangle, toplevel: true } };

const wanted = process.argv.slice(2);
const { input, plugins } = config.find(({ input }) => input === 'src/embed.ts');
const bundle = await rollup({ input, plugins });
const { output } = await bundle.generate({ format: 'es', sourcemap: false });
await bundle.close();

// Modules in the order of the bundle; the names that rollup gave to their variables agree with one another.
const modules = Object.entries(output[0].modules)
  .map(([id, { code }]) => ({ name: nameOf(id), code: code ?? '' }))
  .filter(({ code }) => code);

const whole = await bytes(modules);
const rows = [];
for (const module of modules) {
  if (wanted.length && !wanted.some((word) => module.name.includes(word))) continue;
  const without = await bytes(modules.filter((other) => other !== module));
  rows.push({ name: module.name, marginal: whole - without, alone: await bytes([module]) });
}
rows.sort((a, b) => b.marginal - a.marginal);

console.log(`${'adds'.padStart(6)} ${'alone'.padStart(6)}  module`);
for (const { name, marginal, alone } of rows) {
  console.log(`${String(marginal).padStart(6)} ${String(alone).padStart(6)}  ${name}`);
}
console.log(`${String(whole).padStart(6)} ${''.padStart(6)}  the whole, counted in this way`);

async function bytes(parts) {
  const { code } = await minify(parts.map(({ code }) => code).join('\n'), countOptions);
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function nameOf(id) {
  return relative(process.cwd(), id.replace(/^\0/, '')).replace(/^.*node_modules\//, '');
}
