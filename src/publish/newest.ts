/** Keeps the newest entries of a stream that has no end: of `count` at most, the newest first. */
export class Newest<T extends { readonly date: string | undefined; readonly path: string }> {
  readonly #count: number;
  readonly #kept: { readonly entry: T; readonly moment: number }[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  /** Takes an entry in when it is new enough. Of two of one moment the path decides, so that the order they came in does not. */
  add(entry: T): void {
    const moment = entry.date === undefined ? -Infinity : Date.parse(entry.date);
    const at = this.#kept.findIndex(
      (kept) => moment > kept.moment || (moment === kept.moment && entry.path < kept.entry.path),
    );
    if (at < 0 && this.#kept.length >= this.#count) return;
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { entry, moment });
    this.#kept.length = Math.min(this.#kept.length, this.#count);
  }

  /** What was kept, the newest first; what has no date comes last. */
  get entries(): readonly T[] {
    return this.#kept.map(({ entry }) => entry);
  }
}
