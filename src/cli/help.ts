import type { Command, OptionSpec } from './command.js';
import { wrap } from './terminal/wrap.js';

const WIDTH = 96;
/** Where the explanations of options begin. */
const COLUMN = 26;

/** What every command understands. */
export const COMMON: Readonly<Record<'help', OptionSpec>> = {
  help: { type: 'boolean', short: 'h', help: 'Print this.' },
};

const EXIT_CODES =
  'Exit code: 0 all went well, 1 something failed, 2 the command line is wrong, 130 it was interrupted.';

/** The help of `warta` itself. */
export function overview(commands: readonly Command[], version: string): string {
  const rows = commands.map(({ name, summary }) => row(name, summary, 12));
  return [
    `warta ${version}: from raw articles to what the Warta elements show`,
    '',
    'Usage: warta COMMAND [OPTION…] [FILE…]',
    '',
    'Commands:',
    ...rows,
    '',
    `warta COMMAND --help tells more of each, with examples; warta --help --json gives all of it as data.`,
    EXIT_CODES,
    '',
  ].join('\n');
}

/** The help of one command. */
export function helpOf({ name, summary, operands, about, options, examples }: Command): string {
  const all = Object.entries({ ...options, ...COMMON });
  const needed = Object.entries(options).flatMap(([key, { required, value }]) =>
    required ? `--${key} ${value ?? 'VALUE'} ` : [],
  );
  return [
    `Usage: warta ${name} ${needed.join('')}[OPTION…] ${operands}`,
    '',
    ...wrap(summary, WIDTH),
    ...about.flatMap((paragraph) => ['', ...wrap(paragraph, WIDTH)]),
    '',
    'Options:',
    ...all.map(([key, option]) => row(optionName(key, option), optionHelp(option), COLUMN)),
    '',
    'Examples:',
    ...examples.flatMap(({ line, does }) => [`  ${line}`, ...wrap(does, WIDTH - 6).map((part) => `      ${part}`)]),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** All of the help as data, from which documentation is made. */
export const helpData = (commands: readonly Command[], version: string) => ({
  version,
  exit: EXIT_CODES,
  common: COMMON,
  commands: commands.map(({ name, summary, operands, about, options, examples }) => ({
    name,
    summary,
    operands,
    about,
    options,
    examples,
  })),
});

const optionName = (key: string, { short, value }: OptionSpec): string =>
  `${short === undefined ? '' : `-${short}, `}--${key}${value === undefined ? '' : ` ${value}`}`;

const optionHelp = ({ help, choices }: OptionSpec): string =>
  choices === undefined ? help : `${help} One of ${choices.join(', ')}.`;

/** Two columns; a name that is too long for the first has a line of its own. */
function row(name: string, text: string, column: number): string {
  const margin = ' '.repeat(column);
  const lines = wrap(text, WIDTH - column).join(`\n${margin}`);
  return name.length + 4 > column ? `  ${name}\n${margin}${lines}` : `  ${name}`.padEnd(column) + lines;
}
