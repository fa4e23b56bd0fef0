/** `npm run baselines`: draws the pictures of test/baselines anew, on the built files. Look at what has changed before you commit. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { baseline, compare, draw, FOLDER } from './support/baselines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const pictures = await draw();
const before = new Map();
for (const name of pictures.keys()) before.set(name, await baseline(name));
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
let bytes = 0;
for (const [name, picture] of pictures) {
  const old = before.get(name);
  const isSame = old && compare(old, picture).differing === 0;
  const kept = isSame ? old : picture;
  bytes += kept.length;
  await writeFile(new URL(`${name}.png`, FOLDER), kept);
  if (!isSame) console.log(`${old ? 'changed' : 'new'}: ${name}`);
}
console.log(`${pictures.size} pictures, ${bytes} B`);
