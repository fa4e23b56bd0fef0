import type { Tally } from './batch/tally.js';
import { FORMAT_NAMES } from './document.js';
import type { Finding, Findings } from './findings.js';
import { printable, type Terminal } from './terminal/terminal.js';

/** Prints what was found, file by file; nothing of it is kept. */
export interface Report {
  readonly file: (name: string, findings: Findings) => void;
  readonly end: (tally: Tally) => void;
}

/** Lines for people and editors, and a summary on stderr. */
export function humanReport({ out, err, outColors: colors }: Terminal, isQuiet: boolean): Report {
  const label = { error: colors.red('error'), warning: colors.yellow('warning') };
  const line = (name: string, { severity, path, message, position, next }: Finding): string => {
    const place = position ? `${name}:${position.line}:${position.column}` : name;
    const told = path === '$' ? message : `${path} ${message}`;
    return `${printable(place)}: ${label[severity]}: ${printable(told)}${next === undefined ? '' : `\n  ${printable(next)}`}\n`;
  };
  return {
    file(name, { format, articles, list }) {
      for (const finding of list) out(line(name, finding));
      if (list.length > 0 || isQuiet) return;
      const what = format === undefined ? '' : `, ${FORMAT_NAMES[format]}`;
      out(`${printable(name)}: ${colors.green('ok')}${what}, ${articles} article${articles === 1 ? '' : 's'}\n`);
    },
    end({ done, failed, counted }) {
      err(`${done} in order, ${failed} not: ${counted()}\n`);
    },
  };
}

/** One JSON array, an element for each file. */
export function jsonReport({ out }: Terminal): Report {
  let isFirst = true;
  return {
    file(file, { format, articles, list }) {
      const findings = list.map(({ position, ...finding }) => ({ ...finding, ...position }));
      out(`${isFirst ? '[' : ','}\n${JSON.stringify({ file, format, articles, findings })}`);
      isFirst = false;
    },
    end: () => out(isFirst ? '[]\n' : '\n]\n'),
  };
}
