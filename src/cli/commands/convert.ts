import { command } from '../command.js';
import { writeResults, type CountedResult } from '../batch/write-results.js';
import { documentFailure } from '../document.js';
import { Failure } from '../failure.js';
import { ENDINGS, isSingle } from '../input/find-inputs.js';
import { PayloadError } from '../../payload/payload-error.js';
import { readPayload } from '../../payload/read-payload.js';
import { payloadFromText, type TextOptions } from '../../text/index.js';
import { expectArticle, readTextOptions, textOptions } from './text-options.js';

export const convert = command({
  name: 'convert',
  summary: 'Make payloads of raw articles: headline, dateline, quotes with their speakers, “Baca juga”.',
  operands: '[FILE…]',
  about: [
    `FILE is an article as it was written or copied: text, or HTML of which only the words count. A folder stands for all its files that end in ${ENDINGS.texts.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
    'The payload of a single FILE goes to standard output. With --out each goes into a file of its own, the folders below an operand kept; it is written whole or not at all, and no two share one. A file that fails does not stop the others; the summary tells why.',
    'What the text does not tell for certain is left out. warta explain FILE shows every decision.',
  ],
  options: {
    ...textOptions,
    out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder for the payloads, which is made if need be.' },
    verbose: { type: 'boolean', short: 'v', help: 'Name every file that is written.' },
  },
  examples: [
    {
      line: 'warta convert artikel.txt --url https://berita.example/artikel > artikel.json',
      does: 'One article, with the page it belongs to.',
    },
    { line: 'warta convert naskah/ --publisher "Warta Kota" --out payload/', does: 'All texts of a folder.' },
    { line: "warta convert 'naskah/**/*.txt' --out payload/ --verbose", does: 'All that match, each named.' },
    { line: 'pbpaste | warta convert --headline "Air Surut di Talang" -', does: 'An article from the clipboard.' },
  ],
  async run({ operands, options, terminal }) {
    const sources = { given: operands, endings: ENDINGS.texts };
    const known = readTextOptions(options, await isSingle(sources));
    return writeResults({
      operands: sources,
      terminal,
      out: options.out,
      ending: '.json',
      done: 'converted',
      isVerbose: options.verbose,
      make: (_, { text }) => toPayloadFile(text, known),
    });
  },
});

function toPayloadFile(text: string, known: TextOptions): CountedResult {
  expectArticle(text);
  const { payload } = payloadFromText(text, known);
  if (payload.headline === '') throw new Failure('holds no words', 'Look at the file, or give --headline.');
  const warnings: string[] = [];
  // What a page would say when it reads the payload is better said here.
  try {
    readPayload(payload, { onWarning: ({ path, message }) => warnings.push(`${path} ${message}`) });
  } catch (error) {
    if (error instanceof PayloadError) throw documentFailure(text, error);
    throw error;
  }
  return {
    text: `${JSON.stringify(payload, null, 2)}\n`,
    warnings,
    counts: { quote: payload.quotes?.length ?? 0, 'related link': payload.related?.length ?? 0 },
  };
}
