/**
 * A logger for @web/test-runner that keeps its progress lines and terminal control codes out of the output, so that logs
 * of CI and pipes stay readable. It writes past `console`, which the runner takes over while it runs.
 */
import { relative } from 'node:path';

/** @returns {import('@web/test-runner').Logger} */
export function quietLogger() {
  /** @type {Set<string>} */
  const told = new Set();
  return {
    log() {},
    debug() {},
    group() {},
    groupEnd() {},
    warn: (...messages) => write(process.stderr, messages),
    error: (...messages) => write(process.stderr, messages),
    logSyntaxError({ message, filePath, line, column }) {
      const text = `${relative(process.cwd(), filePath)}:${line}:${column}: ${message}`;
      if (told.has(text)) return; // each browser meets it
      told.add(text);
      write(process.stderr, [text]);
    },
  };
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {unknown[]} messages
 */
function write(stream, messages) {
  stream.write(
    `${messages.map((message) => (message instanceof Error ? message.stack : String(message))).join(' ')}\n`,
  );
}
