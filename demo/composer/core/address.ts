/** The state of the page in its address: JSON, deflated, in the alphabet of URLs. */

/** Tells this way of writing from a later one. */
const VERSION = '1.';

export async function toHash(state: unknown): Promise<string> {
  const bytes = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(bytes).arrayBuffer());
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return VERSION + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The state, or undefined where the address holds none that can be read. */
export async function fromHash(hash: string): Promise<unknown> {
  const text = hash.replace(/^#/u, '');
  if (!text.startsWith(VERSION)) return undefined;
  try {
    const binary = atob(text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (letter) => letter.codePointAt(0) ?? 0);
    const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(bytes).text()) as unknown;
  } catch {
    // Somebody has cut the address short; the page begins empty, and says so by being empty.
    return undefined;
  }
}
