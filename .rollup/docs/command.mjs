/** The page of the command, made from `warta --help --json`: the same tables that the command parses by. */
import { code, escape, prose, table } from './layout.mjs';

const name = (text) => `<code>${escape(text)}</code>`;

export function command({ commands, common, exit }) {
  const list = commands.map(({ name: of, summary }) => [
    `<a href="#${of}"><code>warta ${of}</code></a>`,
    prose(summary),
  ]);
  return `<p>It comes with the package: <code>npx warta</code>, Node 20 or later. <code>warta COMMAND --help</code> tells what stands here,
<code>warta --help --json</code> gives all of it as data.</p>
${table(['command', 'what it does'], list)}
<p>${prose(exit)}</p>
${commands.map((one) => section(one, common)).join('\n')}`;
}

function section({ name: of, summary, operands, about, options, examples }, common) {
  const needed = Object.entries(options).flatMap(([key, { required, value }]) =>
    required ? `--${key} ${value} ` : [],
  );
  const rows = Object.entries({ ...options, ...common }).map(([key, { short, value, help, choices, required }]) => [
    `${name(`--${key}${value ? ` ${value}` : ''}`)}${short ? ` ${name(`-${short}`)}` : ''}${required ? ' <b>required</b>' : ''}`,
    `${prose(help)}${choices ? ` One of ${choices.map(name).join(', ')}.` : ''}`,
  ]);
  return `<section id="${of}"><h2><code>warta ${of}</code></h2>
<p>${prose(summary)}</p>
${code('sh', `warta ${of} ${needed.join('')}[OPTION…] ${operands}`)}
${about.map((paragraph) => `<p>${prose(paragraph)}</p>`).join('\n')}
${table(['option', 'meaning'], rows)}
<h3>Examples</h3>
${examples.map(({ line, does }) => `<p>${prose(does)}</p>\n${code('sh', line)}`).join('\n')}
</section>`;
}
