/** What the command ends with. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** The command line asks for something that cannot be; `message` says what, `next` what to do about it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly next: string | undefined;

  constructor(message: string, next?: string) {
    super(message);
    this.next = next;
  }
}

/**
 * One file could not be worked on. The message names no file, so that a summary can count how often each occurs.
 *
 * @example throw new Failure('is empty', 'Save the article into it first.');
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What to do next, in a sentence. */
  readonly next: string | undefined;
  /** Whether every other file would meet the same, as with a full disk. */
  readonly endsAll: boolean;

  constructor(message: string, next?: string, endsAll = false) {
    super(message);
    this.next = next;
    this.endsAll = endsAll;
  }
}

type Words = readonly [reason: string, next: string, endsAll?: boolean];

/** The system's errors in words, and what helps. */
const SYSTEM: Readonly<Record<string, Words>> = {
  ENOENT: ['there is no such file', 'Check the name, and the folder you are in.'],
  ENOTDIR: ['a part of the path is no folder', 'Check the path.'],
  EEXIST: ['there is a file of that name', 'Move it away, or choose another place.'],
  EISDIR: ['there is a folder of that name', 'Move it away, or choose another place.'],
  EACCES: ['may not be opened (no permission)', 'Ask its owner, or change the permissions with chmod.'],
  EPERM: ['may not be touched (no permission)', 'Ask its owner, or change the permissions with chmod.'],
  ELOOP: ['its symbolic links lead in a circle', 'Give the file they are meant to lead to.'],
  ENAMETOOLONG: ['the name is too long', 'Give the file a shorter name.'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit with ulimit -n.'],
  EIO: ['the device cannot read or write it', 'Check the disk or the network drive.'],
  ENOSPC: ['the disk is full', 'Free some space, or choose another disk; then run the same command again.', true],
  EDQUOT: ['your quota of the disk is used up', 'Free some space; then run the same command again.', true],
  EROFS: ['the disk can only be read', 'Choose a folder on another disk.', true],
};

/** Anything that was thrown as a failure of one file; what is no error of the system or ours stays what it is. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = SYSTEM[code];
  if (words) return new Failure(...words);
  if (error instanceof Error && /^E[A-Z\d]+$/.test(code)) return new Failure(error.message.split(',')[0] ?? code);
  throw error;
}
