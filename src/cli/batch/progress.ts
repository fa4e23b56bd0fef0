import cliProgress from 'cli-progress';
import type { Terminal } from '../terminal/terminal.js';

/** A bar on stderr, and the lines that are said while it is there. */
export interface Progress {
  readonly tick: () => void;
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/**
 * Shows how far a batch has come, where somebody watches; elsewhere there are only the lines.
 *
 * @param total - how many files there are
 */
export function startProgress({ err, isWatched }: Terminal, total: number): Progress {
  if (!isWatched || total < 2) return { tick: () => undefined, say: err, stop: () => undefined };
  const bars = new cliProgress.MultiBar(
    // The cursor stays, so that nothing has to bring it back when the program is killed.
    { stream: process.stderr, clearOnComplete: true, hideCursor: false, gracefulExit: false, format: FORMAT },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(total, 0);
  return {
    tick: () => bar.increment(),
    say: (line) => bars.log(line),
    stop() {
      // Lines wait for the next time that the bar is drawn, and stop() would lose them.
      bars.update();
      bars.stop();
    },
  };
}

const FORMAT = '{bar} {value} of {total} files, {eta_formatted} left';
