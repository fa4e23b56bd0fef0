import { command } from '../command.js';
import { printResult } from '../batch/print-result.js';
import { listNotes, paintText } from '../explanation/explain-text.js';
import type { Decoded } from '../input/decode.js';
import { ENDINGS } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { payloadFromText } from '../../text/index.js';
import { expectArticle, readTextOptions, textOptions } from './text-options.js';

export const explain = command({
  name: 'explain',
  summary: 'Show how warta convert understands an article: every decision, where it stands, and why.',
  operands: '[FILE]',
  about: [
    'FILE is an article as warta convert takes it; “-” or no FILE at all means standard input.',
    'On a terminal the article is printed in colours, and under each paragraph what was decided in it. Elsewhere, and where NO_COLOR is set, the decisions are listed as text, each with line and column. FORCE_COLOR=1 brings the colours into a pager.',
  ],
  options: {
    ...textOptions,
    json: { type: 'boolean', help: 'Print the payload and the notes as JSON, with offsets into the text.' },
  },
  examples: [
    { line: 'warta explain artikel.txt', does: 'The article in colours.' },
    { line: 'FORCE_COLOR=1 warta explain artikel.txt | less -R', does: 'The same, to scroll through.' },
    { line: 'warta explain artikel.txt | grep "no speaker"', does: 'The quotes whose speaker is not told.' },
  ],
  async run({ operands, options, terminal }) {
    const known = readTextOptions(options, true);
    const sources = { given: operands, endings: ENDINGS.texts };
    const make = (_: Input, { text }: Decoded) => {
      expectArticle(text);
      const { payload, notes } = payloadFromText(text, known);
      const { outColors: colors } = terminal;
      if (options.json) return { text: `${JSON.stringify({ payload, notes }, null, 2)}\n`, warnings: [] };
      const lines = colors.isColorSupported ? paintText(text, notes, colors) : listNotes(text, notes);
      return { text: [...lines].join(''), warnings: [] };
    };
    return printResult({ operands: sources, terminal, make }, 'Explain the others by themselves.');
  },
});
