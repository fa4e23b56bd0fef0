/** The public custom properties of each element: those that its styles read, and those of the elements in its shadow tree. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DOCUMENTED =
  /@cssprop (?:\{(?<syntax>[^}]+)\} )?\[(?<name>--warta-[\w-]+)=(?<fallback>.+?)\] - (?<description>.+)/gu;
const USED = /var\(\s*(--warta-[\w-]+)/gu;
const STYLES = /from '(\.[^']+\.styles)\.js'/gu;

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
  const used = usedBy(path, new Set());
  return [...allTokens().filter(({ name }) => used.has(name)), ...own];
}

function usedBy(path, seen) {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const styles = [...text.matchAll(STYLES)].map(([, name]) => readFileSync(join(dirname(path), `${name}.ts`), 'utf8'));
  const names = styles.flatMap((style) => [...style.matchAll(USED)].map(([, name]) => name));
  // A template, and not the doc block, opens a tag at the start of a line or behind the backtick.
  const inside = [...text.matchAll(/(?:^\s*|`)<warta-([\w-]+)/gmu)].flatMap(([, tag]) => [
    ...usedBy(`src/elements/${tag}/${tag}.element.ts`, seen),
  ]);
  return new Set([...names, ...inside]);
}
