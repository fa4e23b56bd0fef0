import { createColors } from 'picocolors';

type Colors = ReturnType<typeof createColors>;

/** Where a command speaks: results go to `out`, everything that is said about them to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours for what goes out; without effect where nobody would see them. */
  readonly outColors: Colors;
  readonly errColors: Colors;
  /** Whether somebody watches stderr. */
  readonly isWatched: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** https://no-color.org, and FORCE_COLOR for whoever pipes into a pager. Node leaves `isTTY` out where there is no terminal. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Environment, isTerminal = false): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}

/** The process's own terminal. */
export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outColors: createColors(wantsColor(env, stdout.isTTY)),
    errColors: createColors(wantsColor(env, stderr.isTTY)),
    isWatched: stderr.isTTY && env['TERM'] !== 'dumb',
  };
}

// A file name or an article may hold sequences that move the cursor or rename the window.
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Somebody else's text, made harmless for a terminal: control characters show as `\x1b`. Offsets change. */
export const printable = (text: string): string =>
  text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
