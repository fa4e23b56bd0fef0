/** The pages that are made from the manifest: elements and tokens. */
import { elementsOf } from '../metadata/editors.mjs';
import { code, escape, prose, table } from './layout.mjs';

const name = (text) => `<code>${escape(text)}</code>`;
const section = (title, content) => (content ? `<h3>${title}</h3>\n${content}` : '');
const described = (head, items, label = ({ name: of }) => name(of || '(default)')) =>
  items?.length
    ? table(
        [head, ''],
        items.map((item) => [label(item), prose(item.description)]),
      )
    : '';

export function elements(manifest) {
  const known = elementsOf(manifest);
  const list = known.map(({ tagName, description }) => [
    `<a href="#${tagName}"><code>&lt;${tagName}&gt;</code></a>`,
    prose(description),
  ]);
  return `<p>Made from <code>warta/custom-elements.json</code>, which your editor can read as well:
<code>dist/vscode.html-custom-data.json</code> and <code>dist/vscode.css-custom-data.json</code> for VS Code
(<code>html.customData</code>, <code>css.customData</code>), <code>dist/web-types.json</code> for JetBrains, which finds it by itself.
<code>import type {} from 'warta/react'</code> (or <code>warta/vue</code>, <code>warta/svelte</code>) makes the tags known to templates.</p>
${table(['element', 'shows'], list)}
${known.map(element).join('\n')}`;
}

function element({ tagName, description, attributes, members, events, slots, cssParts, cssStates, cssProperties }) {
  const properties = members.filter(
    ({ attribute, kind, static: isStatic }) => kind === 'field' && !attribute && !isStatic,
  );
  const methods = members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
  return `<section id="${tagName}"><h2><code>&lt;${tagName}&gt;</code></h2>
<p>${prose(description)}</p>
${section(
  'Attributes',
  table(
    ['attribute', 'values', ''],
    attributes.map((item) => [name(item.name), name(item.type?.text), prose(item.description)]),
  ),
)}
${section(
  'Properties',
  table(
    ['property', 'type', ''],
    properties.map((item) => [name(item.name), name(item.type?.text), prose(item.description)]),
  ),
)}
${section(
  'Methods',
  described('method', methods, (item) => name(`${item.name}()`)),
)}
${section(
  'Events',
  table(
    ['event', 'type', ''],
    events.map((item) => [name(item.name), name(item.type?.text), prose(item.description)]),
  ),
)}
${section('Slots', described('slot', slots))}
${section(
  'Parts',
  described('part', cssParts, (item) => name(`::part(${item.name})`)),
)}
${section(
  'States',
  described('state', cssStates, (item) => name(`:state(${item.name})`)),
)}
<p>Tokens: ${cssProperties.map((item) => `<a href="theming.html#${item.name.slice(2)}"><code>${item.name}</code></a>`).join(', ')}.</p>
</section>`;
}

export function theming(manifest) {
  const tokens = new Map(
    elementsOf(manifest)
      .flatMap(({ cssProperties }) => cssProperties)
      .map((token) => [token.name, token]),
  );
  const rows = [...tokens.values()].map((token) => [
    `<code id="${token.name.slice(2)}">${token.name}</code>`,
    token.default ? name(token.default) : '',
    prose(token.description),
  ]);
  return `<p>An element takes the page's typeface and stands on the page's ground. Custom properties reach into every element,
<code>::part()</code> reaches the rest. One brand colour is enough: its shades keep 4.5:1 on light and dark grounds.</p>
${code('css', 'warta-card {\n  --warta-color-brand: #00695c;\n  --warta-font-headline: Georgia, serif;\n}\nwarta-card::part(kicker) {\n  text-transform: uppercase;\n}')}
<p>Light or dark follows the page's <code>color-scheme</code>. <code>theme="light"</code> or <code>theme="dark"</code> on an element goes
before it, and <code>&lt;meta name="warta:theme" content="dark"&gt;</code> speaks for all elements of a page.</p>
<h2>Tokens</h2>
${table(['token', 'default', ''], rows)}
<h2>Parts</h2>
<p>Each element's parts are listed with <a href="elements.html">the elements</a>.</p>`;
}
