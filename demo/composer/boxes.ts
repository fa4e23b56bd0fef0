import { placeBeside } from './place-beside.js';

/** The explanation of a mark, and the box in which it is corrected. */
export type Box = '#penjelasan' | '#pemeriksa';

/** Opens a box beside a mark that is still there. */
export function openBox(page: ParentNode, selector: Box, mark: HTMLElement): void {
  const box = page.querySelector<HTMLElement>(selector);
  if (!box || !mark.isConnected) return;
  // The explanation is no popover: it may appear while the browser is still closing one.
  if (box.popover) box.showPopover();
  else box.hidden = false;
  placeBeside(box, mark);
  if (selector === '#pemeriksa') box.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

export const isInspecting = (page: ParentNode): boolean => page.querySelector('#pemeriksa:popover-open') !== null;

export function closeExplanation(page: ParentNode): void {
  page.querySelector('#penjelasan')?.setAttribute('hidden', '');
}
