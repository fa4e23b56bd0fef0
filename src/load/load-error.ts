/** Why a payload did not arrive. */
export type LoadErrorCode = 'network' | 'timeout' | 'status' | 'content-type' | 'too-large' | 'aborted';

/** A payload that did not arrive, with the address that was asked. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly url: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(code: LoadErrorCode, url: string, message: string, status?: number) {
    super(message);
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
