/** The text converter as one file, straight from src: what the build makes dist/warta-text.js of. */
import typescript from '@rollup/plugin-typescript';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { packWords } from '../../.rollup/pack-words.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<string>} an ES module */
export async function bundleText() {
  process.chdir(ROOT);
  const built = await rollup({
    input: 'src/text/index.ts',
    plugins: [typescript({ noEmitOnError: true, include: ['src/text/**', 'src/payload/**'] }), packWords()],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}
