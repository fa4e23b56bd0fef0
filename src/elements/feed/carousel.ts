/** More items than a feed has: a move by so many ends at the edge. */
const ALL = 1_000;

/** From the start of one item to the start of the next, in pixels: negative where text runs from right to left. */
function stepOf({ children }: Element): number {
  const [first, second] = children as HTMLCollectionOf<HTMLElement>;
  return first && second ? second.offsetLeft - first.offsetLeft : 1;
}

/** Scrolls by some items, on or back, to the start of one. The styles say whether the reader sees it move. */
function moveBy(list: Element, items: number): void {
  const step = stepOf(list);
  list.scrollTo({ left: (Math.round(list.scrollLeft / step) + items) * step });
}

/** Moves a carousel by the keyboard: arrows by one item, Home and End to the edges. */
export function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as Element;
  const right = Math.sign(stepOf(list));
  const items = { ArrowRight: right, ArrowLeft: -right, Home: -ALL, End: ALL }[event.key];
  if (!items || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  moveBy(list, items);
}

/** Moves a carousel by its buttons: back (the first) or on, by as many items as are in sight. */
export function onTurn({ currentTarget }: Event): void {
  const button = currentTarget as Element;
  const list = button.parentElement?.previousElementSibling;
  if (!list) return;
  const inSight = Math.max(1, Math.floor(list.clientWidth / Math.abs(stepOf(list))));
  moveBy(list, button.nextElementSibling ? -inSight : inSight);
}

/** Tells the buttons of a carousel which of them leads nowhere, and hides them where there is nothing to move. */
export function showEnds(list: Element): void {
  const buttons = list.parentElement?.querySelector<HTMLElement>('.buttons');
  if (!buttons) return;
  const before = Math.abs(list.scrollLeft);
  const ends = [before < 2, list.scrollWidth - list.clientWidth - before < 2];
  // Not `disabled`: a button that has the focus would lose it.
  [...buttons.children].forEach((button, at) => button.setAttribute('aria-disabled', String(ends[at])));
  buttons.hidden = !ends.includes(false);
}

let sizes: ResizeObserver | undefined;
const opened = new WeakSet<Element>();

/** Keeps the buttons right when the carousel grows or shrinks. One observer serves the page. */
export function watchEnds(list: Element): void {
  sizes ??= new ResizeObserver((entries) =>
    entries.forEach(({ target }) => {
      // WebKit opens a row that runs from right to left at its far end.
      if (!opened.has(target)) target.scrollTo({ left: 0, behavior: 'instant' });
      opened.add(target);
      showEnds(target);
    }),
  );
  sizes.observe(list);
}
