import { readFileSync } from 'node:fs';
import type { OptionSpecs, Options } from '../command.js';
import { asFailure, UsageError } from '../failure.js';
import { ENDINGS, isSingle, type Operands } from '../input/find-inputs.js';
import type { ElementName, SnippetOptions } from '../../static/snippet.js';
import { VARIANTS } from '../../static/variants.js';
import { expectUrl, readOptions, toReadOptions } from './read-options.js';

const SCRIPTS = ['classic', 'module', 'full'] as const;

/** What the help of every command that writes an element begins with. */
export const aboutElements = [
  `FILE is a payload, or a document of any format that the elements read. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
  'The payload stands in the HTML itself, unless --src tells where the element is to load it from. The HTML of a single FILE goes to standard output; with --out each goes into a file of its own.',
  `--variant is, for a card, ${VARIANTS.card.join(', ')}; for a quote, ${VARIANTS.quote.join(', ')}; for baca-juga, ${VARIANTS['baca-juga'].join(', ')}; for a feed, ${VARIANTS.feed.join(', ')}.`,
];

/** Which element is written, of what, and what stands around it. */
export const elementOptions = {
  element: {
    type: 'string',
    short: 'e',
    value: 'NAME',
    help: 'Which element to write.',
    choices: Object.keys(VARIANTS),
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
} as const satisfies OptionSpecs;

type Given = Options<typeof elementOptions>;

/**
 * What was given, checked.
 *
 * @throws {UsageError} for a value that is of no use
 */
export function toElementOptions(given: Given): Omit<SnippetOptions, 'base'> & { readonly url: string | undefined } {
  // parseArguments has checked both against the choices.
  const element = given.element as ElementName;
  const script = given.script as (typeof SCRIPTS)[number] | undefined;
  const { variant, index, src, url } = given;
  if (variant !== undefined && !VARIANTS[element].includes(variant)) {
    const choices = VARIANTS[element].join(', ');
    throw new UsageError(
      `--variant: <warta-${element}> has no “${variant}”`,
      choices === '' ? 'Leave it out.' : `It is one of ${choices}.`,
    );
  }
  if (index !== undefined && !/^\d{1,6}$/.test(index))
    throw new UsageError(`--index is no number from 0: ${index}`, 'The first quote is --index 0.');
  for (const [name, address] of Object.entries({ src, url })) expectUrl(name, address);
  return {
    ...toReadOptions(given),
    element,
    script,
    variant,
    src,
    url,
    index: index === undefined ? undefined : Number(index),
    inline: given.inline || src === undefined,
    integrity: given.integrity === undefined ? undefined : readIntegrity(given.integrity),
  };
}

/** @throws {UsageError} when what belongs to one article is asked of several */
export async function expectOne({ src, url }: Given, sources: Operands): Promise<void> {
  if ((src !== undefined || url !== undefined) && !(await isSingle(sources)))
    throw new UsageError('--src and --url belong to one article', 'Write the HTML of that FILE by itself.');
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
