/** Accessibility checks in browser tests. */
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

/** WCAG 2.2, level AA, and all it builds on. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** axe runs one check at a time for a page; later ones wait here. */
let last: Promise<unknown> = Promise.resolve();

export interface AccessibilityOptions {
  /** Rules to leave out, by id; say why where you do. */
  without?: string[];
  /** Also axe's best practices, which go beyond the standard. */
  bestPractice?: boolean;
}

/**
 * Checks an element and its shadow trees against WCAG 2.2 AA with axe-core.
 *
 * @throws {Error} that lists each violated rule, the nodes and what is wrong with them
 */
export async function expectAccessible(element: Element, options: AccessibilityOptions = {}): Promise<void> {
  const check = last.then(() => run(element, options));
  last = check.catch(() => undefined);
  const { violations, passes } = await check;
  if (violations.length > 0) throw new Error(violations.map(describe).join('\n'));
  if (passes.length === 0) throw new Error(`axe found nothing to check in <${element.localName}>.`);
}

function run(element: Element, { without = [], bestPractice = false }: AccessibilityOptions) {
  const { axe } = window as unknown as { axe: typeof axeCore };
  return axe.run(element, {
    runOnly: bestPractice ? [...STANDARD, 'best-practice'] : STANDARD,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'passes'],
  });
}

function describe({ id, help, nodes }: axeCore.Result): string {
  return [`${id}: ${help}`, ...nodes.map((node) => `  ${place(node.target)}: ${node.failureSummary ?? ''}`)].join('\n');
}

/** axe names a node in a shadow tree by its hosts and itself. */
function place(target: axeCore.UnlabelledFrameSelector): string {
  return target.map((selector) => [selector].flat().join(' >>> ')).join(' in ');
}
