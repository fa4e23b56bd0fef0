import { command } from '../command.js';
import { writeResults, type CountedResult } from '../batch/write-results.js';
import { documentFailure } from '../document.js';
import { ENDINGS } from '../input/find-inputs.js';
import { PayloadError } from '../../payload/payload-error.js';
import { snippet as makeSnippet, type SnippetOptions } from '../../static/snippet.js';
import { aboutElements, elementOptions, expectOne, toElementOptions } from './element-options.js';
import { expectUrl } from './read-options.js';

export const snippet = command({
  name: 'snippet',
  summary: 'Write the HTML to paste into a page: the element, what stands there without JavaScript, the script tag.',
  operands: '[FILE…]',
  about: aboutElements,
  options: {
    base: {
      type: 'string',
      short: 'b',
      value: 'URL',
      help: 'The folder of the drop-in files, https://cdn.example/warta/0.1.0/.',
      required: true,
    },
    ...elementOptions,
  },
  examples: [
    {
      line: 'warta snippet artikel.json --element card --base https://cdn.example/warta/0.1.0/',
      does: 'A card, its payload in the HTML.',
    },
    {
      line: 'warta snippet artikel.json -e quote --index 2 --variant pull -b https://cdn.example/warta/0.1.0/ --integrity dist/sri.json',
      does: 'The third quote, the script with its hash.',
    },
    {
      line: 'warta snippet payload/ -e baca-juga -b https://cdn.example/warta/0.1.0/ --out html/',
      does: 'The strips of a folder of payloads.',
    },
  ],
  async run({ operands, options, terminal }) {
    const sources = { given: operands, endings: ENDINGS.documents };
    const { base, out, verbose } = options;
    expectUrl('base', base);
    const wanted = { ...toElementOptions(options), base };
    await expectOne(options, sources);
    return writeResults({
      operands: sources,
      terminal,
      out,
      ending: '.html',
      done: 'written',
      isVerbose: verbose,
      make: (_, { text }) => make(text, wanted),
    });
  },
});

function make(text: string, options: SnippetOptions): CountedResult {
  const warnings: string[] = [];
  try {
    const onWarning: SnippetOptions['onWarning'] = ({ path, message }) => warnings.push(`${path} ${message}`);
    return { text: makeSnippet(text, { ...options, onWarning }), warnings, counts: {} };
  } catch (error) {
    if (error instanceof PayloadError) throw documentFailure(text, error);
    throw error;
  }
}
