import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../metadata/editors.mjs';
import { command } from './command.mjs';
import { accessibility } from './guides/accessibility.mjs';
import { moving } from './guides/moving.mjs';
import { payload } from './guides/payload.mjs';
import { questions } from './guides/questions.mjs';
import { security } from './guides/security.mjs';
import { serving } from './guides/serving.mjs';
import { start } from './guides/start.mjs';
import { layout } from './layout.mjs';
import { elements, theming } from './reference.mjs';
import { schema } from './schema.mjs';

const FOLDER = 'dist/demo/docs';

const PAGES = [
  { file: 'index.html', title: 'Get started', body: start },
  { file: 'elements.html', title: 'Elements', body: ({ manifest }) => elements(manifest) },
  { file: 'payload.html', title: 'Payload', body: payload },
  { file: 'schema.html', title: 'Payload schema', body: ({ fields }) => schema(fields) },
  { file: 'theming.html', title: 'Theming', body: ({ manifest }) => theming(manifest) },
  { file: 'command.html', title: 'Command line', body: ({ help }) => command(help) },
  { file: 'security.html', title: 'Security', body: security },
  { file: 'serving.html', title: 'Serving at scale', body: serving },
  { file: 'accessibility.html', title: 'Accessibility', body: accessibility },
  { file: 'moving.html', title: 'Moving here', body: moving },
  { file: 'questions.html', title: 'Questions', body: questions },
];

/**
 * Writes the documentation from what is in dist by then: the manifest, the schema, the hashes and the command.
 *
 * @param {Set<string>} fresh takes the path of every file
 * @param {{version: string, exports: Record<string, unknown>}} packageJson
 */
export function docs(fresh, packageJson) {
  return {
    name: 'docs',
    writeBundle: {
      sequential: true,
      handler() {
        const read = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
        const manifest = read('custom-elements.json');
        const known = {
          manifest,
          fields: read('schema/article-payload.v1.json'),
          hashes: read('sri.json'),
          help: JSON.parse(
            execFileSync(process.execPath, ['dist/cli/warta.js', '--help', '--json'], { encoding: 'utf8' }),
          ),
          version: packageJson.version,
        };
        mkdirSync(FOLDER, { recursive: true });
        const write = (path, text) => {
          writeFileSync(path, text);
          fresh.add(join(path));
        };
        for (const page of PAGES)
          write(`${FOLDER}/${page.file}`, layout({ ...page, body: page.body(known) }, PAGES, packageJson.version));
        write('dist/demo/llms.txt', llms(manifest, packageJson));
      },
    },
  };
}

/** https://llmstxt.org: what a language model needs to know to use the library. */
function llms(manifest, { version, description, exports }) {
  const list = elementsOf(manifest).map(
    ({ tagName, description: shows, attributes }) =>
      `- \`<${tagName}>\`: ${shows.replace(/\s+/gu, ' ')} Attributes: ${attributes.map(({ name, type }) => `\`${name}\` (${type?.text})`).join(', ')}.`,
  );
  return `# Warta ${version}

> ${description}

One JSON payload (\`{"version":"1.0","headline":"…","url":"https://…"}\`) feeds every element; schema.org JSON-LD, JSON Feed, ninjs,
WordPress REST, oEmbed, RSS and Atom are read as well. The payload comes from the property \`payload\`, from \`for="id"\` of a JSON script,
from a child \`<script type="application/json">\`, or from \`src\`, in this order. What stands between the tags is the fallback.

## Elements

${list.join('\n')}

## Package entries

${Object.keys(exports)
  .map((entry) => `- \`warta${entry.slice(1)}\``)
  .join('\n')}

## Documentation

${PAGES.map(({ file, title }) => `- [${title}](docs/${file})`).join('\n')}
`;
}
