import { command } from '../command.js';
import { eachInput } from '../batch/each-input.js';
import { newTally } from '../batch/tally.js';
import { FORMAT_NAMES } from '../document.js';
import { EXIT, Failure } from '../failure.js';
import { examine, type Finding } from '../findings.js';
import { ENDINGS } from '../input/find-inputs.js';
import { humanReport, jsonReport, type Report } from '../validation-report.js';
import { inTimeZone } from '../../payload/time-zone.js';
import { readOptions, toReadOptions } from './read-options.js';

/** What the readers say of an address that cannot stand by itself, among others. */
const NO_URL = 'expected an http(s) URL';

export const validate = command({
  name: 'validate',
  summary: 'Tell what a page would make of payloads and feeds: errors and warnings, with path, line and column.',
  operands: '[FILE…]',
  about: [
    `FILE is of any format that the elements read: ${Object.values(FORMAT_NAMES).join(', ')}. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
    'An error keeps an article from being shown; a warning tells of a field that is dropped or mended. Each line begins as compilers write it, FILE:LINE:COLUMN, so that editors lead to the place. The path is that of RFC 9535: $.related[0].url.',
  ],
  options: {
    ...readOptions,
    json: { type: 'boolean', help: 'Print one JSON array with an object for each file.' },
    strict: { type: 'boolean', help: 'Let a warning fail as an error does.' },
    quiet: { type: 'boolean', short: 'q', help: 'Say nothing of files that are in order.' },
  },
  examples: [
    { line: 'warta validate artikel.json', does: 'One payload.' },
    { line: 'warta validate --strict --quiet payload/', does: 'A folder before it is published, in a script.' },
    { line: "warta validate --json 'umpan/*.xml' > laporan.json", does: 'Feeds, for another program.' },
    { line: 'curl -s https://berita.example/feed | warta validate -', does: 'What a server sends.' },
  ],
  async run({ operands, options, terminal }) {
    const { format, baseUrl, timeZone } = toReadOptions(options);
    const withZone = timeZone === undefined ? undefined : (dateTime: string) => inTimeZone(dateTime, timeZone);
    const tally = newTally();
    const report: Report = options.json ? jsonReport(terminal) : humanReport(terminal, options.quiet);
    let hasRelative = false;
    const isBad = ({ severity }: Finding) => options.strict || severity === 'error';
    await eachInput(
      { given: operands, endings: ENDINGS.documents },
      {
        work({ name }, { text, warning }) {
          const findings = examine(text, { baseUrl, withZone }, format);
          const encoding: Finding[] =
            warning === undefined ? [] : [{ severity: 'warning', path: '$', message: warning }];
          const list = [...encoding, ...findings.list];
          report.file(name, { ...findings, list });
          const errors = list.filter(({ severity }) => severity === 'error').length;
          if (list.some(isBad)) tally.fail(new Failure('is not in order'));
          else tally.add();
          tally.count({ article: findings.articles, error: errors, warning: list.length - errors });
          hasRelative ||= baseUrl === undefined && list.some(({ message }) => message === NO_URL);
        },
        fail(name, failure) {
          const { message, next } = failure;
          report.file(name, {
            format: undefined,
            articles: 0,
            list: [{ severity: 'error', path: '$', message, next }],
          });
          tally.fail(failure);
          tally.count({ error: 1 });
        },
      },
    );
    report.end(tally);
    if (hasRelative) terminal.err('Relative addresses need --base-url URL, the place where the document comes from.\n');
    return tally.failed > 0 ? EXIT.failed : EXIT.done;
  },
});
