/** The custom-elements manifest (schema 2.1.0): what editors, catalogues and our own documentation know of the elements. */
import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { tokensOf } from './tokens.mjs';

/**
 * @param {string[]} files of src/elements, relative to the package
 * @param {import('./types.mjs').Types} types
 */
export function manifestOf(files, types) {
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const { modules } = create({
    modules: [...sources].map(([file, text]) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)),
    plugins: litPlugin(),
  });
  const bases = ['src/elements/warta-element.ts'];
  const elements = modules.filter(({ path }) => path.endsWith('.element.ts') || bases.includes(path));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      ...elements.map(({ path, declarations, exports }) => {
        const classes = declarations.filter(({ kind, name }) => kind === 'class' && /^Warta/u.test(name));
        const names = classes.map(({ name }) => name);
        return {
          kind: 'javascript-module',
          path: built(path),
          declarations: classes.map((declaration) => elementOf(declaration, path, types)),
          exports: exports
            .filter(({ name }) => names.includes(name))
            .map(({ kind, name }) => ({ kind, name, declaration: { name, module: built(path) } })),
        };
      }),
      ...[...sources].filter(([path]) => path.endsWith('.define.ts')).map(definitionOf),
    ],
  };
}

/** What a page may use of an element, and no more: what is for the base alone, or undocumented, is left out. */
function elementOf(declaration, path, types) {
  const { name, description, tagName, members, attributes = [], events = [], superclass } = declaration;
  const { slots, cssParts, cssStates, cssProperties = [] } = declaration;
  const isPublic = (member) => !['private', 'protected'].includes(member.privacy) && member.description;
  const known = members.filter(isPublic);
  return tidy({
    kind: 'class',
    name,
    tagName,
    customElement: true,
    description,
    superclass: superclass?.module ? { name: superclass.name, module: built(superclass.module) } : superclass,
    attributes: attributes
      .filter((attribute) => attribute.description)
      .map(({ fieldName, ...attribute }) => {
        const type = types.attribute(name, fieldName);
        return { ...attribute, ...(type && { type, fieldName }) };
      }),
    members: known.map((member) => ({
      ...member,
      ...(member.kind === 'field' && { type: types.property(name, member.name) ?? member.type }),
    })),
    events: events.map((event) => ({ ...event, type: types.event(event.name) })),
    slots,
    cssParts,
    cssProperties: tagName ? tokensOf(path, cssProperties) : [],
    cssStates,
  });
}

/** `defineElement('warta-card', WartaCard)` in a module that a page imports for that. */
function definitionOf([path, text]) {
  const [, tag, name] = /defineElement\('([\w-]+)', (\w+)\)/u.exec(text) ?? [];
  if (!tag) throw new Error(`${path} defines no element`);
  const declaration = { name, module: built(path.replace('.define.', '.element.')) };
  return {
    kind: 'javascript-module',
    path: built(path),
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tag, declaration }],
  };
}

const built = (path) => path.replace(/^\/?src\//u, 'dist/lib/').replace(/\.ts$/u, '.js');

/** Descriptions on one line, module paths as they are shipped, and no empty lists. */
function tidy(value, key) {
  if (Array.isArray(value)) return value.map((item) => tidy(item));
  if (typeof value === 'string') {
    if (key === 'description') return value.replace(/(?<!\n)\n(?!\n)/gu, ' ');
    return key === 'module' ? built(value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'privacy')
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
      .map(([name, inner]) => [name, tidy(inner, name)]),
  );
}
