/** Puts code on the clipboard; where the browser does not allow it, selects what is shown, for the editor to copy. */
export async function copied(code: string, from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    const shown = from.closest('section')?.querySelector('pre');
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Lets the browser save code as a file. */
export function save(code: string, file: string, type: string): void {
  const href = URL.createObjectURL(new Blob([code], { type }));
  Object.assign(document.createElement('a'), { href, download: file }).click();
  URL.revokeObjectURL(href);
}
