/** Room between a mark and its box, and between a box and the edge of the window; pixels. */
const GAP = 6;

/** Puts a box of the top layer under a mark, or above it where there is more room. */
export function placeBeside(box: HTMLElement, mark: HTMLElement): void {
  const [line = mark.getBoundingClientRect()] = mark.getClientRects();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = line.bottom + GAP + height > clientHeight && line.top > height + GAP;
  const top = isAbove ? line.top - GAP - height : line.bottom + GAP;
  const left = Math.max(GAP, Math.min(line.left, clientWidth - width - GAP));
  box.style.setProperty('top', `${top + scrollY}px`);
  box.style.setProperty('left', `${left + scrollX}px`);
}
