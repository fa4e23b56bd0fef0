import { command } from '../command.js';
import { eachInput } from '../batch/each-input.js';
import { documentFailure, FORMAT_NAMES, isArticle, openDocument } from '../document.js';
import { EXIT, UsageError } from '../failure.js';
import { ENDINGS, isSingle } from '../input/find-inputs.js';
import { failureLines, warningLine } from '../terminal/lines.js';
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
    if (!(await isSingle({ given: operands, endings: [] })))
      throw new UsageError('read takes one FILE', 'Read the others by themselves.');
    const wanted = { ...toReadOptions(options), url: options.url };
    expectUrl('url', options.url);
    let code: number = EXIT.done;
    await eachInput(
      { given: operands, endings: ENDINGS.documents },
      {
        work({ name }, { text, warning }) {
          const say = (message: string) => terminal.err(warningLine(terminal, name, message));
          if (warning !== undefined) say(warning);
          const onWarning: ReadOptions['onWarning'] = ({ path, message }) => say(`${path} ${message}`);
          terminal.out(`${JSON.stringify(payloadOf(text, { ...wanted, onWarning }, options.feed), null, 2)}\n`);
        },
        fail(name, failure) {
          code = EXIT.failed;
          terminal.err(failureLines(terminal, name, failure));
        },
      },
    );
    return code;
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
    return { version: '1.0', title, items: items.map(toPayload) };
  } catch (error) {
    if (error instanceof PayloadError) throw documentFailure(text, error);
    throw error;
  }
}
