import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, OptionSpecs } from './command.js';
import { UsageError } from './failure.js';
import { COMMON } from './help.js';

/** What stands behind the name of a command. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly wantsHelp: boolean;
}

/**
 * Parses and checks what stands behind the name of a command.
 *
 * @throws {UsageError} for an unknown option, a value that is none of the choices, or a required option that is absent
 */
export function parseArguments({ name, options: specs }: Command, args: readonly string[]): Arguments {
  const help = `warta ${name} --help lists them all.`;
  const { values, positionals } = parsed({ ...specs, ...COMMON }, args, help);
  const { help: wantsHelp = false, ...given } = values;
  if (wantsHelp === true) return { operands: positionals, options: {}, wantsHelp };
  for (const [key, { required, choices, value: sign }] of Object.entries(specs)) {
    const value = given[key];
    if (value === undefined && required) {
      const sample = choices?.[0] ?? sign ?? 'VALUE';
      throw new UsageError(`--${key} is needed`, `Add it: warta ${name} --${key} ${sample} … (${help})`);
    }
    if (typeof value === 'string' && choices && !choices.includes(value))
      throw new UsageError(`--${key} knows no “${value}”`, `It is one of ${choices.join(', ')}.`);
  }
  const flags = Object.entries(specs).filter(([, { type }]) => type === 'boolean');
  const off = Object.fromEntries(flags.map(([key]) => [key, false]));
  return { operands: positionals, options: { ...off, ...given }, wantsHelp: false };
}

function parsed(specs: OptionSpecs, args: readonly string[], help: string) {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(specs).map(([key, { type, short }]) => [key, short === undefined ? { type } : { type, short }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node goes on with advice for whoever wrote the program.
    const [first = ''] = error.message.split(/\. |\n/);
    throw new UsageError(first, help);
  }
}
