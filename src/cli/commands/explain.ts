import { command } from '../command.js';
import { eachInput } from '../batch/each-input.js';
import { listNotes, paintText } from '../explanation/explain-text.js';
import { EXIT, UsageError } from '../failure.js';
import { ENDINGS, isSingle } from '../input/find-inputs.js';
import { failureLines, warningLine } from '../terminal/lines.js';
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
    const sources = { given: operands, endings: ENDINGS.texts };
    if (!(await isSingle(sources))) throw new UsageError('explain takes one FILE', 'Explain the others by themselves.');
    const known = readTextOptions(options, true);
    const { out, err, outColors } = terminal;
    let code: number = EXIT.done;
    await eachInput(sources, {
      work({ name }, { text, warning }) {
        if (warning !== undefined) err(warningLine(terminal, name, warning));
        expectArticle(text);
        const { payload, notes } = payloadFromText(text, known);
        if (options.json) return out(`${JSON.stringify({ payload, notes }, null, 2)}\n`);
        const lines = outColors.isColorSupported ? paintText(text, notes, outColors) : listNotes(text, notes);
        for (const line of lines) out(line);
      },
      fail(name, failure) {
        code = EXIT.failed;
        err(failureLines(terminal, name, failure));
      },
    });
    return code;
  },
});
