import { command } from '../command.js';
import { UsageError } from '../failure.js';
import { aboutElements, elementOptions, toElementOptions } from './element-options.js';
import { expectUrl } from './read-options.js';
import { writeElements } from './write-elements.js';

const THEMES = ['auto', 'light', 'dark'] as const;

export const prerender = command({
  name: 'prerender',
  summary: 'Write the HTML of an element that is drawn already: it shows without JavaScript, and the script keeps it.',
  operands: '[FILE…]',
  about: [
    ...aboutElements,
    'The styles stand in the HTML; a page with a strict Content-Security-Policy names them, see styleHashes() of warta/prerender.',
  ],
  options: {
    base: {
      type: 'string',
      short: 'b',
      value: 'URL',
      help: 'The folder of the drop-in files; with it the script tag follows the element.',
    },
    ...elementOptions,
    lang: { type: 'string', value: 'TAG', help: 'The language of the words around the article; its own when absent.' },
    theme: { type: 'string', value: 'NAME', help: 'Whether it follows the page.', choices: THEMES },
    'heading-level': {
      type: 'string',
      value: 'N',
      help: 'The level of the headline in the page’s outline.',
      choices: ['2', '3', '4', '5', '6'],
    },
    max: { type: 'string', value: 'N', help: 'The most links or articles to show.' },
  },
  examples: [
    {
      line: 'warta prerender artikel.json --element card --base https://cdn.example/warta/0.1.0/',
      does: 'A card that is drawn already.',
    },
    {
      line: 'warta prerender payload/ -e baca-juga --theme light --out html/',
      does: 'The strips of a folder of payloads, for pages that have the script.',
    },
  ],
  async run(call) {
    const { base, lang, max, theme, 'heading-level': level } = call.options;
    expectUrl('base', base);
    if (max !== undefined && !/^[1-9]\d{0,5}$/.test(max))
      throw new UsageError(`--max is no number from 1: ${max}`, 'Leave it out to show all.');
    const wanted = {
      ...toElementOptions(call.options),
      base,
      lang,
      // parseArguments has checked it against the choices.
      theme: theme as (typeof THEMES)[number] | undefined,
      headingLevel: level === undefined ? undefined : Number(level),
      max: max === undefined ? undefined : Number(max),
    };
    // Only now, as the other commands start faster without it.
    const library = await import('../../static/prerender.js');
    return writeElements(call, 'drawn', (text, onWarning) => library.prerender(text, { ...wanted, onWarning }));
  },
});
