const STEP = /\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]/y;

/**
 * The steps of a JSON path as the readers write it (RFC 9535): names, and numbers in brackets.
 *
 * @example pathSteps("$['@graph'][2].media:content") // ['@graph', 2, 'media:content']
 */
export function pathSteps(path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  STEP.lastIndex = 1;
  for (let step = STEP.exec(path); step; step = STEP.exec(path)) {
    const [, name, index, quoted] = step;
    steps.push(index === undefined ? (name ?? quoted ?? '') : Number(index));
  }
  return steps;
}
