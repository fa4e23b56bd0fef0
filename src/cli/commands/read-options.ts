import type { OptionSpecs, Options } from '../command.js';
import { FORMAT_NAMES } from '../document.js';
import { UsageError } from '../failure.js';
import type { Format } from '../../payload/readers/foreign.js';
import { safeUrl } from '../../payload/safe-url.js';
import type { ReadOptions } from '../../payload/read-payload.js';
import { checkTimeZone } from './text-options.js';

/** How a document of any format is read. */
export const readOptions = {
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'The format, where the document itself is not to decide.',
    choices: Object.keys(FORMAT_NAMES),
  },
  'base-url': {
    type: 'string',
    value: 'URL',
    help: 'Where the document came from; relative addresses in it are resolved against this.',
  },
  'time-zone': {
    type: 'string',
    value: 'ZONE',
    help: 'The zone of times that are written without one: Asia/Jakarta.',
  },
} as const satisfies OptionSpecs;

/**
 * What was given, checked.
 *
 * @throws {UsageError} for a value that is of no use
 */
export function toReadOptions({ format, 'base-url': baseUrl, 'time-zone': timeZone }: Options<typeof readOptions>) {
  checkTimeZone(timeZone);
  expectUrl('base-url', baseUrl);
  // parseArguments has checked it against the choices.
  return { format: format as Format | undefined, baseUrl, timeZone } satisfies ReadOptions;
}

/** @throws {UsageError} when it is given and is no http(s) address */
export function expectUrl(option: string, url: string | undefined): void {
  if (url !== undefined && safeUrl(url) === undefined)
    throw new UsageError(`--${option} is no http(s) address: ${url}`, 'Write it whole: https://berita.example/judul');
}
