import { fileURLToPath } from 'node:url';
import { startProgress, type Progress as Bar } from '../batch/progress.js';
import { command } from '../command.js';
import { EXIT, Failure, UsageError } from '../failure.js';
import { failureLine, warningLine } from '../terminal/lines.js';
import type { Terminal } from '../terminal/terminal.js';
import { publish as publishSite, type Progress } from '../../publish/publish.js';
import { PublishError } from '../../publish/publish-error.js';
import type { Problem } from '../../publish/read-articles.js';
import { readOptions, toReadOptions } from './read-options.js';

/** The drop-in files, beside which the command lies. */
const DROP_INS = fileURLToPath(new URL('..', import.meta.url));

export const publish = command({
  name: 'publish',
  summary: 'Turn payloads into a folder for any web server: pages, oEmbed, payloads, snippets, feeds.',
  operands: 'DIR',
  about: [
    'DIR holds payloads, or documents of any format that the elements read: .json, .jsonld, .xml, .rss, .atom, also in folders. Each article gets a page that needs no JavaScript, an oEmbed answer, its payload, and HTML to paste; the site gets an index, a JSON Feed, an RSS feed, and the drop-in files.',
    'Run it again whenever payloads change: files that would not change are not touched, pages whose payload is gone are removed, and a run that was killed is simply run again. Of two payloads of the same page the first by name counts.',
    'Serve the scripts and payloads with "Access-Control-Allow-Origin: *", as the file _headers tells Netlify and Cloudflare Pages; frames on other sites could not load them otherwise.',
  ],
  options: {
    base: {
      type: 'string',
      short: 'b',
      value: 'URL',
      help: 'The address under which the folder will be served.',
      required: true,
    },
    out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder to publish into; “public” when absent.' },
    title: { type: 'string', value: 'TEXT', help: 'The name of the site; its host when absent.' },
    lang: { type: 'string', value: 'TAG', help: 'The language of the site, id or en; “id” when absent.' },
    newest: { type: 'string', value: 'N', help: 'How many articles the index and the feeds hold; 50 when absent.' },
    'base-url': readOptions['base-url'],
    'time-zone': readOptions['time-zone'],
    plain: { type: 'boolean', help: 'Leave out the snippets that are drawn already: fewer files, and faster.' },
    verbose: { type: 'boolean', short: 'v', help: 'Tell of every field that was dropped or mended.' },
  },
  examples: [
    {
      line: 'warta publish payload/ --base https://berita.example/sematan/ --out public/sematan',
      does: 'A site for the newsroom’s own host, so that the links of a card work in WordPress, too.',
    },
    {
      line: 'warta publish payload/ -b https://sematan.example -o public --title "Warta Kota" --newest 100',
      does: 'A host of its own.',
    },
  ],
  async run({ operands, options, terminal }) {
    const [folder, ...others] = operands;
    if (folder === undefined || others.length > 0)
      throw new UsageError('one folder of payloads is needed', 'Write it behind the options: warta publish … payload/');
    const { base, out = 'public', title, lang, plain, verbose } = options;
    // Only now, as the other commands start faster without it.
    const { prerender } = plain ? { prerender: undefined } : await import('../../static/prerender.js');
    const { baseUrl, timeZone } = toReadOptions({ ...options, format: undefined });
    const report = newReport(terminal);
    let warned = 0;
    const summary = await publishSite(
      folder,
      {
        ...{ base, out, title, lang, baseUrl, timeZone, prerender, assets: DROP_INS, newest: countOf(options.newest) },
        onProblem: report.problem,
        onWarning: ({ path, message }, source) => {
          warned += 1;
          if (verbose) report.say(warningLine(terminal, `${source} ${path}`, message));
        },
      },
      report.progress,
    )
      .catch(asRefusal)
      .finally(report.stop);
    terminal.err(summaryOf(summary, { failed: report.failed, warned: verbose ? 0 : warned }, out));
    return report.failed > 0 ? EXIT.failed : EXIT.done;
  },
});

/** What is told while a run goes on: a bar where somebody watches, and a line for each fault. */
function newReport(terminal: Terminal) {
  let bar: Bar | undefined;
  let failed = 0;
  const say = (line: string) => (bar ?? { say: terminal.err }).say(line);
  return {
    say,
    get failed() {
      return failed;
    },
    problem: ({ source, path, code, message }: Problem) => {
      const name = path === undefined || path === '$' ? source : `${source} ${path}`;
      if (code === 'not-published') return say(warningLine(terminal, name, `${message}; it has no page`));
      failed += 1;
      say(failureLine(terminal, name, message));
    },
    progress: ({ total = 0 }: Progress) => {
      bar ??= startProgress(terminal, total);
      bar.tick();
    },
    stop: () => bar?.stop(),
  };
}

function summaryOf(summary: Progress, { failed, warned }: { failed: number; warned: number }, out: string): string {
  const { articles, sources, written, unchanged, repeated, removed, skipped } = summary;
  const more = [
    repeated > 0 && `${repeated} came again`,
    removed > 0 && `${removed} removed`,
    skipped > failed && `${skipped - failed} withheld`,
    failed > 0 && `${failed} failed`,
    warned > 0 && `${warned} ${warned === 1 ? 'warning' : 'warnings'}, which --verbose tells`,
  ].filter((part) => part !== false);
  const counts = [`${articles} ${articles === 1 ? 'article' : 'articles'} of ${sources} files`, ...more].join(', ');
  return `${out}: ${counts}; ${written} files written, ${unchanged} unchanged\n`;
}

function countOf(newest: string | undefined): number | undefined {
  if (newest === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(newest))
    throw new UsageError(`--newest is no number from 1 to 9999: ${newest}`, 'Feeds of 20 to 100 are usual.');
  return Number(newest);
}

/** What cannot be published at all, or not to the end, in the words of the command. */
function asRefusal(error: unknown): never {
  if (!(error instanceof PublishError)) throw error;
  if (error.code === 'bad-base') throw new UsageError(error.message);
  throw new Failure(error.message);
}
