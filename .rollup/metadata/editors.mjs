/** What editors complete and explain: VS Code's custom data for HTML and CSS, and JetBrains' web-types. */

/** @returns the declarations that have a tag */
export const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The values that a type of literals allows. */
const valuesOf = ({ text } = { text: '' }) => [...text.matchAll(/'([^']+)'/gu)].map(([, name]) => ({ name }));

const markdown = (value) => ({ kind: 'markdown', value });

const listed = (title, items, name) =>
  items?.length
    ? `\n\n**${title}**\n\n${items.map((item) => `- \`${name(item)}\`: ${item.description}`).join('\n')}`
    : '';

/** https://github.com/microsoft/vscode-custom-data, for `html.customData`. */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes, events, slots }) => ({
      name: tagName,
      description: markdown(
        description +
          listed('Slots', slots, ({ name }) => name || 'default') +
          listed('Events', events, ({ name }) => name),
      ),
      attributes: attributes.map(({ name, description, type }) => {
        const values = valuesOf(type);
        return { name, description: markdown(description), ...(values.length && { values }) };
      }),
    })),
  };
}

/** For `css.customData`. */
export function cssData(manifest) {
  const elements = elementsOf(manifest);
  const once = (items) => [...new Map(items.map((item) => [item.name, item])).values()];
  const tokens = once(elements.flatMap(({ cssProperties }) => cssProperties));
  const within = (kind, name) =>
    elements
      .flatMap(({ tagName, [kind]: items }) =>
        items.filter((item) => item.name === name).map(({ description }) => `- \`<${tagName}>\`: ${description}`),
      )
      .join('\n');
  const parts = once(elements.flatMap(({ cssParts }) => cssParts));
  const states = once(elements.flatMap(({ cssStates }) => cssStates));
  return {
    version: 1.1,
    properties: tokens.map(({ name, description, default: fallback }) => ({
      name,
      description: markdown(`${description}${fallback ? `\n\nDefault: \`${fallback}\`` : ''}`),
    })),
    pseudoElements: parts.map(({ name }) => ({
      name: `::part(${name})`,
      description: markdown(within('cssParts', name)),
    })),
    pseudoClasses: states.map(({ name }) => ({
      name: `:state(${name})`,
      description: markdown(within('cssStates', name)),
    })),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(({ name, description, type }) => ({
            name,
            description,
            value: { type: type?.text },
          })),
          slots: element.slots.map(({ name, description }) => ({ name, description })),
          js: {
            properties: element.members
              .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
              .map(({ name, description, type, readonly }) => ({
                name,
                description,
                type: type?.text,
                ...(readonly && { 'read-only': true }),
              })),
            events: element.events.map(({ name, description, type }) => ({ name, description, type: type.text })),
          },
          css: {
            properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
            parts: element.cssParts.map(({ name, description }) => ({ name, description })),
            'pseudo-classes': element.cssStates.map(({ name, description }) => ({
              name: `state(${name})`,
              description,
            })),
          },
        })),
      },
    },
  };
}
