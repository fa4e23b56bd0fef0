/** Follows how high the previewed frames are, as the code of an iframe has to name a height. */
export class FrameHeight {
  readonly #observer: ResizeObserver;

  constructor(tell: (height: number) => void) {
    this.#observer = new ResizeObserver(() => {
      const heights = [...document.querySelectorAll('.framed')].map((frame) => frame.getBoundingClientRect().height);
      // The highest, which is the narrowest: in no place is the article cut.
      if (heights.length) tell(Math.ceil(Math.max(...heights)));
    });
  }

  watch(page: ParentNode): void {
    this.stop();
    for (const frame of page.querySelectorAll('.framed')) this.#observer.observe(frame);
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
