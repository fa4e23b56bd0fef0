/** The public custom properties of each element: those that its styles read, and those of the elements in its shadow tree. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DOCUMENTED =
  /@cssprop (?:\{(?<syntax>[^}]+)\} )?\[(?<name>--warta-[\w-]+)=(?<fallback>.+?)\] - (?<description>.+)/gu;
const USED = /var\(\s*(--warta-[\w-]+)/gu;
const DRAWS = /from '(\.[^']+(?:\.styles|\.view|\/warta-element))\.js'/gu;

/** Every token that is documented in tokens.styles.ts, in its order. */
const allTokens = () =>
  [...readFileSync('src/styles/tokens.styles.ts', 'utf8').matchAll(DOCUMENTED)].map(({ groups }) => ({
    name: groups.name,
    syntax: groups.syntax,
    default: groups.fallback,
    description: groups.description,
  }));

/**
 * @param {string} path of an element's module
 * @param {Array<{name: string}>} own what its doc block lists
 */
export function tokensOf(path, own) {
  const used = new Set(usedBy(path, new Set()));
  return [...allTokens().filter(({ name }) => used.has(name)), ...own];
}

/** What an element's module and the modules that draw it read. */
function usedBy(path, seen) {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const imported = [...text.matchAll(DRAWS)].map(([, name]) => join(dirname(path), `${name}.ts`));
  // A template, and not the doc block, opens a tag at the start of a line or behind the backtick.
  const composed = [...text.matchAll(/(?:^\s*|`)<warta-([\w-]+)/gmu)].map(
    ([, tag]) => `src/elements/${tag}/${tag}.element.ts`,
  );
  const names = path.endsWith('.styles.ts') ? [...text.matchAll(USED)].map(([, name]) => name) : [];
  return [...names, ...[...imported, ...composed].flatMap((file) => usedBy(file.replaceAll('\\', '/'), seen))];
}
