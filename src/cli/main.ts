import { version } from '../version.js';
import { parseArguments } from './arguments.js';
import type { Command } from './command.js';
import { asFailure, EXIT, UsageError } from './failure.js';
import { helpData, helpOf, overview } from './help.js';
import { printable, type Terminal } from './terminal/terminal.js';

/**
 * Runs `warta` with what stands behind it on the command line.
 *
 * @returns the exit code
 */
export async function main(commands: readonly Command[], args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(commands, args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      say(terminal, error.message, error.next);
      return EXIT.usage;
    }
    const { message, next } = asFailure(error);
    say(terminal, message, next);
    return EXIT.failed;
  }
}

async function run(commands: readonly Command[], args: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  if (first === undefined) {
    terminal.err(overview(commands, version));
    return EXIT.usage;
  }
  if (first === '--help' || first === '-h') {
    const data = `${JSON.stringify(helpData(commands, version), null, 2)}\n`;
    terminal.out(rest.includes('--json') ? data : overview(commands, version));
    return EXIT.done;
  }
  if (first === '--version' || first === '-V') {
    terminal.out(`${version}\n`);
    return EXIT.done;
  }
  const command = commands.find(({ name }) => name === first);
  if (!command) {
    const names = commands.map(({ name }) => name).join(', ');
    throw new UsageError(`there is no command “${first}”`, `The commands are ${names}; warta --help tells more.`);
  }
  const { operands, options, wantsHelp } = parseArguments(command, rest);
  if (wantsHelp) {
    terminal.out(helpOf(command));
    return EXIT.done;
  }
  // parseArguments has checked them against the command's own specification.
  return command.run({ operands, options: options as never, terminal });
}

function say({ err, errColors: { red } }: Terminal, message: string, next: string | undefined): void {
  err(`${red('warta:')} ${printable(message)}${next === undefined ? '' : `\n  ${printable(next)}`}\n`);
}
