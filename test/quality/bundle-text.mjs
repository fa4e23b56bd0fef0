/** The text converter as one file, straight from src: what a page would load. */
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { textMinifyOptions } from '../../.rollup/minify.mjs';
import { packWords } from '../../.rollup/pack-words.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<string>} an ES module, minified */
export async function bundleText() {
  process.chdir(ROOT);
  const built = await rollup({
    input: 'src/text/index.ts',
    plugins: [typescript({ noEmitOnError: true, include: ['src/text/**', 'src/payload/**'] }), packWords()],
  });
  const { output } = await built.generate({
    format: 'es',
    plugins: [terser(textMinifyOptions)],
  });
  await built.close();
  return output[0].code;
}
