const said = new Set<string>();
const MAX_SAID = 200;

/** Says something on the console, once, under the library's name. */
export function warn(message: string): void {
  if (said.has(message) || said.size >= MAX_SAID) return;
  said.add(message);
  console.warn(`[warta] ${message}`);
}
