import { commands } from './commands/index.js';
import { asFailure, EXIT } from './failure.js';
import { main } from './main.js';
import { processTerminal } from './terminal/terminal.js';

const terminal = processTerminal(process);

// A reader that has seen enough (`| head`) closes the pipe; that is no failure. A full disk behind `>` is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  const { message, next = '' } = asFailure(error);
  terminal.err(`warta: the output cannot be written: ${message}\n  ${next}\n`);
  process.exit(EXIT.failed);
});

// Where nobody listens to what is said, the work goes on.
process.stderr.on('error', () => undefined);

// Not process.exit(): what is on its way into a pipe would be lost.
process.exitCode = await main(commands, process.argv.slice(2), terminal);
