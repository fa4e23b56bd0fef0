/** The page of the payload's fields, made from its JSON Schema. */
import { code, escape, prose, table } from './layout.mjs';

const name = (text) => `<code>${escape(text)}</code>`;
const nameOf = (ref) => ref.slice(ref.lastIndexOf('/') + 1);
const linkTo = (definition) => `<a href="#${definition}">${name(definition)}</a>`;

export function schema(document) {
  const { $defs } = document;
  const isSimple = ({ type }) => type === 'string';
  const all = Object.entries($defs);
  const objects = all.filter(([, definition]) => !isSimple(definition));
  const texts = all.filter(([, definition]) => isSimple(definition));
  return `<p>${escape(document.description)}</p>
<p>Made from the JSON Schema <code>warta/schema/article-payload.v1.json</code>, which editors and validators understand as well: what it calls valid is read without a
warning. In VS Code, for every payload below <code>payload/</code>:</p>
${code('json', JSON.stringify({ 'json.schemas': [{ fileMatch: ['payload/**/*.json'], url: './node_modules/warta/schema/article-payload.v1.json' }] }, null, 2).replace('warta/schema', 'warta/dist/schema'))}
${objects.map(([title, definition]) => object(title, definition)).join('\n')}
<h2>Kinds of text</h2>
${table(
  ['kind', 'what it holds'],
  texts.map(([title, definition]) => [`<code id="${title}">${title}</code>`, prose(definition.description)]),
)}`;
}

function object(title, { description, properties, required = [], oneOf }) {
  const head = `<h2 id="${title}"><code>${title}</code></h2>\n<p>${prose(description)}`;
  if (oneOf) return `${head} It is ${oneOf.map(({ $ref }) => linkTo(nameOf($ref))).join(', ')}.</p>`;
  const rows = Object.entries(properties).map(([field, value]) => [
    `${name(field)}${required.includes(field) ? ' <b>required</b>' : ''}`,
    kindOf(value),
    `${prose(value.description ?? '')}${exampleOf(value)}`,
  ]);
  return `${head}</p>\n${table(['field', 'kind', 'meaning'], rows)}`;
}

function kindOf({ $ref, type, items, const: only, enum: choices, minimum, maximum }) {
  if ($ref) return linkTo(nameOf($ref));
  if (items) return `list of ${kindOf(items)}`;
  if (only) return name(JSON.stringify(only));
  if (choices) return choices.map((choice) => name(JSON.stringify(choice))).join(', ');
  return minimum === undefined ? name(type) : `${name(type)} from ${minimum} to ${maximum}`;
}

/** A short one; whole objects have tables of their own. */
function exampleOf({ examples: [example] = [], enum: choices }) {
  if (example === undefined || choices || typeof example === 'object') return '';
  return ` <span class="example">${name(JSON.stringify(example))}</span>`;
}
