/** Types for templates that know no custom elements by themselves: JSX of React 19, Vue, Svelte. */
import { elementsOf } from './editors.mjs';

const NOTICE = '// Made from custom-elements.json by `npm run build`.';

const doc = (text) => `/** ${text.replaceAll('*/', '*\\/').replace(/\n+/gu, ' ')} */`;

/** A property as its class has it, under its own name and, where that is another, under that of its attribute. */
function propsOf({ name, members, attributes }) {
  const fields = members.filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic);
  return fields.flatMap((field) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === field.name)?.name ?? field.name;
    return [...new Set([field.name, attribute])].map(
      (key) => `  ${doc(field.description)}\n  ${/^\w+$/u.test(key) ? key : `'${key}'`}?: ${name}['${field.name}'];`,
    );
  });
}

/** What the templates of all frameworks share. */
export function propsTypes(manifest) {
  const elements = elementsOf(manifest);
  const props = elements.map(
    (element) =>
      `${doc(element.description)}\nexport interface ${element.name}Props {\n${propsOf(element).join('\n')}\n}`,
  );
  const [{ events }] = elements;
  return `${NOTICE}
import type { ${elements.map(({ name }) => name).join(', ')}, WartaEventMap } from '../lib/index.js';

${props.join('\n\n')}

/** Listeners as React 19 and Svelte 5 write them: \`onwarta-load\`. */
export interface WartaListeners {
${events.map(({ name, description }) => `  ${doc(description)}\n  'on${name}'?: ((event: WartaEventMap['${name}']) => void) | null | undefined;`).join('\n')}
}
`;
}

const importsOf = (elements, more) =>
  `import type { ${elements.map(({ name }) => name).join(', ')} } from '../lib/index.js';
import type { ${[...more, ...elements.map(({ name }) => `${name}Props`)].join(', ')} } from './props.js';`;

const rows = (elements, type) => elements.map(({ tagName, name }) => `'${tagName}': ${type(name)};`);

/** `import type {} from 'warta/react'` makes the tags known to JSX. */
export function reactTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${NOTICE}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importsOf(elements, ['WartaListeners'])}

type Tag<Class, Props> = Omit<DetailedHTMLProps<HTMLAttributes<Class>, Class>, keyof Props> & Props & WartaListeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rows(elements, (name) => `Tag<${name}, ${name}Props>`)
  .map((row) => `      ${row}`)
  .join('\n')}
    }
  }
}
`;
}

/** `import type {} from 'warta/svelte'` makes the tags known to Svelte's templates. */
export function svelteTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${NOTICE}
import type { HTMLAttributes } from 'svelte/elements';
${importsOf(elements, ['WartaListeners'])}

type Tag<Class extends EventTarget, Props> = Omit<HTMLAttributes<Class>, keyof Props> & Props & WartaListeners;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${rows(elements, (name) => `Tag<${name}, ${name}Props>`)
  .map((row) => `    ${row}`)
  .join('\n')}
  }
}
`;
}

/** `import type {} from 'warta/vue'` makes the tags known to Vue's templates. */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${NOTICE}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { WartaEventMap } from '../lib/index.js';
${importsOf(elements, [])}

type Emit = EmitFn<{ [Name in keyof WartaEventMap]: (event: WartaEventMap[Name]) => void }>;
type Tag<Class, Props> = new () => Class & {
  /** For the checks of templates only; there is no such property. */
  $props: HTMLAttributes & Props & PublicProps;
  /** For the checks of templates only; there is no such property. */
  $emit: Emit;
};

declare module 'vue' {
  interface GlobalComponents {
${rows(elements, (name) => `Tag<${name}, ${name}Props>`)
  .map((row) => `    ${row}`)
  .join('\n')}
  }
}
`;
}
