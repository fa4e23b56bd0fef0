import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu;

/**
 * Forgets the declarations without a module that no entry of the package leads to, so that the sweep takes them: TypeScript
 * writes one for every source, also for those that are inside of drop-in files alone.
 *
 * @param {Set<string>} fresh the path of every file of this build
 * @param {{exports: Record<string, string | {types: string}>}} packageJson
 */
export function reachableTypes(fresh, { exports }) {
  return {
    name: 'reachable-types',
    writeBundle: {
      sequential: true,
      handler() {
        const reached = new Set(Object.values(exports).flatMap(({ types }) => (types ? [join(types)] : [])));
        for (const path of reached) {
          for (const [, target] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
            reached.add(join(dirname(path), target.replace(/\.js$/u, '.d.ts')));
          }
        }
        for (const name of readdirSync('dist/lib', { recursive: true })) {
          const path = join('dist/lib', name);
          const hasModule = existsSync(path.replace(/\.d\.ts$/u, '.js'));
          if (path.endsWith('.d.ts') && !hasModule && !reached.has(path)) fresh.delete(path);
        }
      },
    },
  };
}
