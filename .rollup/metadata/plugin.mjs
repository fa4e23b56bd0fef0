import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cssData, htmlData, webTypes } from './editors.mjs';
import { propsTypes, reactTypes, svelteTypes, vueTypes } from './frameworks.mjs';
import { manifestOf } from './manifest.mjs';
import { readTypes } from './types.mjs';

/** The entries of frameworks hold types alone; Node and bundlers want a module there nevertheless. */
const NO_CODE = 'export {};\n';

/**
 * Writes what tools know of the elements, next to the modules.
 *
 * @param {Set<string>} fresh takes the path of every file
 * @param {{name: string, version: string}} packageJson
 */
export function metadata(fresh, packageJson) {
  return {
    name: 'metadata',
    writeBundle() {
      for (const [path, content] of Object.entries(filesOf(packageJson))) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
        fresh.add(join(path));
      }
    },
  };
}

function filesOf(packageJson) {
  const files = readdirSync('src/elements', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
    .sort();
  const manifest = manifestOf(files, readTypes(files));
  return {
    'dist/custom-elements.json': manifest,
    'dist/vscode.html-custom-data.json': htmlData(manifest),
    'dist/vscode.css-custom-data.json': cssData(manifest),
    'dist/web-types.json': webTypes(manifest, packageJson),
    'dist/frameworks/props.d.ts': propsTypes(manifest),
    'dist/frameworks/react.d.ts': reactTypes(manifest),
    'dist/frameworks/react.js': NO_CODE,
    'dist/frameworks/svelte.d.ts': svelteTypes(manifest),
    'dist/frameworks/svelte.js': NO_CODE,
    'dist/frameworks/vue.d.ts': vueTypes(manifest),
    'dist/frameworks/vue.js': NO_CODE,
  };
}
