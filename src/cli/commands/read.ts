import { command } from '../command.js';
import { printResult } from '../batch/print-result.js';
import { documentFailure, FORMAT_NAMES, isArticle, openDocument } from '../document.js';
import type { Decoded } from '../input/decode.js';
import { ENDINGS } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { PayloadError } from '../../payload/payload-error.js';
import { readFeed, readPayload, type ReadOptions } from '../../payload/read-payload.js';
import { toPayload } from '../../payload/to-payload.js';
import { expectUrl, readOptions, toReadOptions } from './read-options.js';

export const read = command({
  name: 'read',
  summary: 'Turn a document of any format into a Warta payload.',
  operands: '[FILE]',
  about: [
    `FILE is of any format that the elements read: ${Object.values(FORMAT_NAMES).join(', ')}; “-” or no FILE at all means standard input. One article gives an article payload, a list of them a feed payload { version, title, items }.`,
    'The payload goes to standard output. What was dropped or mended is told on standard error; warta validate tells where it stands.',
  ],
  options: {
    ...readOptions,
    url: {
      type: 'string',
      value: 'URL',
      help: 'The page of the article that is wanted out of a list, or whose page a single one does not name.',
    },
    feed: { type: 'boolean', help: 'Give a feed payload also where there is only one article.' },
  },
  examples: [
    { line: 'warta read ninjs.json --url https://berita.example/artikel', does: 'An agency’s item, with its page.' },
    { line: 'curl -s https://berita.example/feed | warta read - > umpan.json', does: 'A feed, for <warta-feed>.' },
    { line: 'warta read umpan.xml --url https://berita.example/banjir', does: 'One article of a feed.' },
  ],
  async run({ operands, options, terminal }) {
    const wanted = { ...toReadOptions(options), url: options.url };
    expectUrl('url', options.url);
    const sources = { given: operands, endings: ENDINGS.documents };
    const make = (_: Input, { text }: Decoded) => {
      const warnings: string[] = [];
      const onWarning: ReadOptions['onWarning'] = ({ path, message }) => warnings.push(`${path} ${message}`);
      const payload = payloadOf(text, { ...wanted, onWarning }, options.feed);
      return { text: `${JSON.stringify(payload, null, 2)}\n`, warnings };
    };
    return printResult({ operands: sources, terminal, make }, 'Read the others by themselves.');
  },
});

function payloadOf(
  text: string,
  options: ReadOptions & { readonly url: string | undefined },
  isFeed: boolean,
): unknown {
  try {
    const { listing } = openDocument(text, {}, options.format);
    if (!isFeed && (options.url !== undefined || isArticle(listing))) return toPayload(readPayload(text, options));
    const { title, items } = readFeed(text, options);
    if (items.length === 0) throw new PayloadError('no-article', '$', 'there is no article in it that can be shown');
    return { version: '1.0', title, items: items.map(toPayload) };
  } catch (error) {
    if (error instanceof PayloadError) throw documentFailure(text, error);
    throw error;
  }
}
