import { command } from '../command.js';
import { snippet as makeSnippet } from '../../static/snippet.js';
import { aboutElements, elementOptions, toElementOptions } from './element-options.js';
import { expectUrl } from './read-options.js';
import { writeElements } from './write-elements.js';

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
  async run(call) {
    const { base } = call.options;
    expectUrl('base', base);
    const wanted = { ...toElementOptions(call.options), base };
    return writeElements(call, 'written', (text, onWarning) => makeSnippet(text, { ...wanted, onWarning }));
  },
});
