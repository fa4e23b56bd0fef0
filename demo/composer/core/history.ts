/** Steps that can be taken back and taken again. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the latest step changed; a further change of the same, such as the next letter in a field, joins that step. */
  readonly key?: string | undefined;
}

/** The most steps that are kept. */
const MOST = 200;

export const historyOf = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** Takes a step; `key` names what it changes, where many small changes are to be one step. */
export function step<State>(history: History<State>, present: State, key?: string): History<State> {
  const joins = key !== undefined && key === history.key;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], key };
}

export function undo<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<State>({ past, present, future }: History<State>): History<State> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
}
