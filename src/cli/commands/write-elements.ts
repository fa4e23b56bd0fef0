import type { Call } from '../command.js';
import { writeResults } from '../batch/write-results.js';
import { documentFailure } from '../document.js';
import { ENDINGS } from '../input/find-inputs.js';
import { PayloadError } from '../../payload/payload-error.js';
import type { ReadOptions } from '../../payload/read-payload.js';
import { expectOne, type elementOptions } from './element-options.js';

/**
 * Writes the HTML of an element for each document, with what its reader warns of.
 *
 * @param done - what has happened to the documents, for the summary
 * @param write - makes the HTML of the text of a document
 * @returns the exit code
 */
export async function writeElements(
  { operands, options, terminal }: Call<typeof elementOptions>,
  done: string,
  write: (text: string, onWarning: ReadOptions['onWarning']) => string | Promise<string>,
): Promise<number> {
  const sources = { given: operands, endings: ENDINGS.documents };
  await expectOne(options, sources);
  return writeResults({
    operands: sources,
    terminal,
    out: options.out,
    ending: '.html',
    done,
    isVerbose: options.verbose,
    async make(_, { text }) {
      const warnings: string[] = [];
      try {
        const html = await write(text, ({ path, message }) => warnings.push(`${path} ${message}`));
        return { text: html, warnings, counts: {} };
      } catch (error) {
        if (error instanceof PayloadError) throw documentFailure(text, error);
        throw error;
      }
    },
  });
}
