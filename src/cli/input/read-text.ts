import { createReadStream } from 'node:fs';
import { asFailure, Failure } from '../failure.js';
import { decode, type Decoded } from './decode.js';
import type { Input } from './input.js';

/** Far above any article and any feed; a device that never ends stops here. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text of an input.
 *
 * @throws {Failure} when it cannot be read, is empty, too large, or no text
 */
export async function readText({ path }: Input): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of path === undefined ? process.stdin : createReadStream(path)) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size > MAX_BYTES) throw new Failure('is larger than 64 MiB', 'Split it into smaller files.');
      chunks.push(bytes);
    }
  } catch (error) {
    throw asFailure(error);
  }
  const decoded = decode(Buffer.concat(chunks, size));
  if (decoded.text.trim() === '') throw new Failure('is empty', 'Save or paste the article into it first.');
  return decoded;
}
