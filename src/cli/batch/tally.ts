import type { Failure } from '../failure.js';

/** More kinds of failures than this are counted together, so that memory stays the same for any number of files. */
const MAX_REASONS = 20;
const OTHERS = 'failed for other reasons';

/** What became of the files of a batch. */
export interface Tally {
  readonly done: number;
  readonly failed: number;
  readonly add: () => void;
  readonly fail: (failure: Failure) => void;
  /** Adds up what is of interest besides, each by its name in the singular. */
  readonly count: (counts: Readonly<Record<string, number>>) => void;
  /** Why files failed, the most frequent reason first, each with what to do next. */
  readonly reasons: () => string[];
  /** What was added up: `12 quotes, 1 related link`. */
  readonly counted: () => string;
}

export function newTally(): Tally {
  const reasons = new Map<string, { count: number; next: string | undefined }>();
  const counts = new Map<string, number>();
  let done = 0;
  let failed = 0;
  return {
    get done() {
      return done;
    },
    get failed() {
      return failed;
    },
    add: () => {
      done++;
    },
    count(more) {
      for (const [name, count] of Object.entries(more)) counts.set(name, (counts.get(name) ?? 0) + count);
    },
    fail({ message, next }) {
      failed++;
      const isKept = reasons.has(message) || reasons.size < MAX_REASONS;
      const key = isKept ? message : OTHERS;
      reasons.set(key, { next: isKept ? next : undefined, count: (reasons.get(key)?.count ?? 0) + 1 });
    },
    reasons: () =>
      [...reasons]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([reason, { count, next }]) => `${count} × ${reason}${next === undefined ? '' : `. ${next}`}`),
    counted: () => [...counts].map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', '),
  };
}
