/** The hashes of the drop-in files; none where there is no list: a snippet may go without integrity. */
export async function fetchHashes(library: string): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(new URL('sri.json', library));
    return response.ok ? ((await response.json()) as Record<string, string>) : {};
  } catch (error) {
    console.warn('Composer: without sri.json the snippets have no integrity.', error);
    return {};
  }
}
