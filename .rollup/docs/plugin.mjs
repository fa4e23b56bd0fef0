import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../metadata/editors.mjs';
import { accessibility, moving, payload, security, start } from './guides.mjs';
import { layout } from './layout.mjs';
import { elements, theming } from './reference.mjs';

const FOLDER = 'dist/demo/docs';

const PAGES = [
  { file: 'index.html', title: 'Get started', body: start },
  { file: 'elements.html', title: 'Elements', body: ({ manifest }) => elements(manifest) },
  { file: 'payload.html', title: 'Payload', body: payload },
  { file: 'theming.html', title: 'Theming', body: ({ manifest }) => theming(manifest) },
  { file: 'security.html', title: 'Security and serving', body: security },
  { file: 'accessibility.html', title: 'Accessibility', body: accessibility },
  { file: 'moving.html', title: 'Moving here, and questions', body: moving },
];

/**
 * Writes the documentation from what is in dist by then: the manifest and the hashes.
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
        const known = { manifest, hashes: read('sri.json'), version: packageJson.version };
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
