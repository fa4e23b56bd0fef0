import { readFileSync } from 'node:fs';
import { command } from '../command.js';
import { writeResults, type CountedResult } from '../batch/write-results.js';
import { documentFailure } from '../document.js';
import { asFailure, UsageError } from '../failure.js';
import { ENDINGS, isSingle } from '../input/find-inputs.js';
import { layouts as strips } from '../../elements/baca-juga/layouts.js';
import { presets as cards } from '../../elements/card/presets.js';
import { layouts as feeds } from '../../elements/feed/layouts.js';
import { PayloadError } from '../../payload/payload-error.js';
import { snippet as makeSnippet, type ElementName, type SnippetOptions } from '../../static/snippet.js';
import { expectUrl, readOptions, toReadOptions } from './read-options.js';

/** What each element can look like. */
const VARIANTS: Readonly<Record<ElementName, readonly string[]>> = {
  card: Object.keys(cards),
  quote: ['block', 'pull'],
  'baca-juga': Object.keys(strips),
  article: [],
  feed: Object.keys(feeds),
};

const SCRIPTS = ['classic', 'module', 'full'] as const;

export const snippet = command({
  name: 'snippet',
  summary: 'Write the HTML to paste into a page: the element, what stands there without JavaScript, the script tag.',
  operands: '[FILE…]',
  about: [
    `FILE is a payload, or a document of any format that the elements read. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
    'The payload stands in the HTML itself, unless --src tells where the element is to load it from. The HTML of a single FILE goes to standard output; with --out each goes into a file of its own.',
    `--variant is, for a card, ${VARIANTS.card.join(', ')}; for a quote, ${VARIANTS.quote.join(', ')}; for baca-juga, ${VARIANTS['baca-juga'].join(', ')}; for a feed, ${VARIANTS.feed.join(', ')}.`,
  ],
  options: {
    element: {
      type: 'string',
      short: 'e',
      value: 'NAME',
      help: 'Which element to write.',
      choices: Object.keys(VARIANTS),
      required: true,
    },
    base: {
      type: 'string',
      short: 'b',
      value: 'URL',
      help: 'The folder of the drop-in files, https://cdn.example/warta/0.1.0/.',
      required: true,
    },
    variant: { type: 'string', value: 'NAME', help: 'What it looks like, see above.' },
    index: { type: 'string', value: 'N', help: 'Which quote of the article, from 0.' },
    script: { type: 'string', value: 'KIND', help: 'Which drop-in file to load.', choices: SCRIPTS },
    integrity: {
      type: 'string',
      value: 'HASH|FILE',
      help: 'The hash of the script (sha384-…), or the file sri.json, which stands beside the drop-in files.',
    },
    src: { type: 'string', value: 'URL', help: 'Where the element loads the payload from. For a single FILE.' },
    inline: { type: 'boolean', help: 'Let the payload stand in the HTML though there is --src.' },
    url: {
      type: 'string',
      value: 'URL',
      help: 'The page of the article that is wanted out of a list. For a single FILE.',
    },
    ...readOptions,
    out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder for the HTML, which is made if need be.' },
    verbose: { type: 'boolean', short: 'v', help: 'Name every file that is written.' },
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
    const wanted = toSnippetOptions(options);
    if ((options.src !== undefined || options.url !== undefined) && !(await isSingle(sources)))
      throw new UsageError('--src and --url belong to one article', 'Write the snippet of that FILE by itself.');
    return writeResults({
      operands: sources,
      terminal,
      out: options.out,
      ending: '.html',
      done: 'written',
      isVerbose: options.verbose,
      make: (_, { text }) => make(text, wanted),
    });
  },
});

type Given = Parameters<(typeof snippet)['run']>[0]['options'];

function toSnippetOptions(given: Given): SnippetOptions & { readonly url: string | undefined } {
  // parseArguments has checked both against the choices.
  const element = given.element as ElementName;
  const script = given.script as (typeof SCRIPTS)[number] | undefined;
  const { variant, index, src, base, url } = given;
  if (variant !== undefined && !VARIANTS[element].includes(variant)) {
    const choices = VARIANTS[element].join(', ');
    throw new UsageError(
      `--variant: <warta-${element}> has no “${variant}”`,
      choices === '' ? 'Leave it out.' : `It is one of ${choices}.`,
    );
  }
  if (index !== undefined && !/^\d{1,6}$/.test(index))
    throw new UsageError(`--index is no number from 0: ${index}`, 'The first quote is --index 0.');
  for (const [name, address] of Object.entries({ base, src, url })) expectUrl(name, address);
  return {
    ...toReadOptions(given),
    element,
    script,
    variant,
    base,
    src,
    url,
    index: index === undefined ? undefined : Number(index),
    inline: given.inline || src === undefined,
    integrity: given.integrity === undefined ? undefined : readIntegrity(given.integrity),
  };
}

/** A hash as it stands, or the hashes in a file. */
function readIntegrity(given: string): string | Readonly<Record<string, string>> {
  if (/^sha(?:256|384|512)-[\w+/=]+$/.test(given)) return given;
  try {
    return JSON.parse(readFileSync(given, 'utf8')) as Readonly<Record<string, string>>;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : asFailure(error).message;
    throw new UsageError(`--integrity ${given}: ${why}`, 'Give the file sri.json of the release, or sha384-….');
  }
}

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
