import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { lineIndex, type Position } from './line-index.js';
import { pathSteps } from './path-steps.js';

/** Finds the place of a JSON path in a document; of what is not there, the place of what should hold it. */
export type Locate = (path: string) => Position | undefined;

/** The places in a JSON text, also of one that is not quite JSON, when comments and commas are all that is wrong. */
export function jsonPositions(text: string): Locate {
  let root: ValueNode | undefined;
  let isParsed = false;
  return (path) => {
    // Only when something is wrong: most documents never need it.
    if (!isParsed) root = tree(text);
    isParsed = true;
    return root && find(root, pathSteps(path));
  };
}

/** What keeps a text from being JSON, and where; nothing when it is JSON. */
export function jsonMistake(
  text: string,
): { readonly message: string; readonly position: Position | undefined } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = (error as Error).message;
    const offset = /at position (\d+)/.exec(message)?.[1];
    const words = message.replace(/ (?:in JSON )?at position.*$/s, '').replace(/, (?:\.\.\.)?".*$/s, '');
    if (offset !== undefined) return { message: words, position: lineIndex(text)(Number(offset)) };
    const isCut = words.startsWith('Unexpected end');
    return { message: words, position: isCut ? lineIndex(text)(text.trimEnd().length) : faultOf(text) };
  }
}

/** Node tells an offset of some faults only. */
function faultOf(text: string): Position | undefined {
  try {
    parse(text, { mode: 'json' });
    return undefined;
  } catch (error) {
    const { line, column } = error as Partial<Position>;
    return line === undefined || column === undefined ? undefined : { line, column };
  }
}

function find(root: ValueNode, steps: readonly (string | number)[]): Position {
  let node = root;
  let { start }: { readonly start: Position } = root.loc;
  for (const step of steps) {
    const next = child(node, step);
    if (!next) break;
    [node, start] = next;
  }
  return { line: start.line, column: start.column };
}

function tree(text: string): ValueNode | undefined {
  for (const mode of ['json', 'json5'] as const) {
    try {
      return parse(text, { mode }).body;
    } catch {
      // Not JSON, or deeper than the stack: the document is read all the same, only without places.
    }
  }
  return undefined;
}

/** A member or an element, and where it begins: a member at its name. */
function child(node: ValueNode, step: string | number): [ValueNode, Position] | undefined {
  if (node.type === 'Array') {
    const element = typeof step === 'number' ? node.elements[step] : undefined;
    return element && [element.value, element.value.loc.start];
  }
  if (node.type !== 'Object') return undefined;
  const named = (fits: (name: string) => boolean) =>
    node.members.findLast(({ name }) => fits(name.type === 'String' ? name.value : name.name));
  // Some formats are read without regard to case and to marks in names.
  const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  const wanted = String(step);
  const member = named((name) => name === wanted) ?? named((name) => plain(name) === plain(wanted));
  return member && [member.value, member.loc.start];
}
