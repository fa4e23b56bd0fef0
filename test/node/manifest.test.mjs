/** The custom-elements manifest against the doc blocks it is made from and against the classes themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as warta from 'warta';
import { filesUnder } from '../support/files.mjs';

/**
 * @typedef {{name: string, description?: string, type?: {text: string}, fieldName?: string, default?: string}} Item
 * @typedef {{name: string, tagName?: string, superclass?: {module: string}, members: Array<Item & {attribute?: string, readonly?: boolean, static?: boolean, kind: string}>} &
 *   Record<'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates', Item[]>} Declaration
 * @typedef {{path: string, declarations: Declaration[], exports: Array<{kind: string, name: string, declaration: {name: string, module: string}}>}} Module
 */

/** @type {Module[]} */
const modules = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules;
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName !== undefined);
const SOURCES = filesUnder('.', 'src/elements', '.ts');

/** @param {readonly Item[]} items */
const namesOf = (items) => items.map(({ name }) => name);

/** @param {string} name of a class */
const sourceOf = (name) =>
  SOURCES.map((file) => readFileSync(file, 'utf8')).find((text) => text.includes(`class ${name} `)) ??
  assert.fail(`no source of ${name}`);

/** @param {string} name @returns {{observedAttributes: string[], elementProperties: Map<string, {attribute?: string | false}>}} */
const classOf = (name) => Reflect.get(warta, name);

test('has every element that the package defines, and says which module defines it', () => {
  const defined = SOURCES.filter((file) => file.endsWith('.define.ts')).map((file) => {
    const [, tag, name] = /defineElement\('([\w-]+)', (\w+)\)/u.exec(readFileSync(file, 'utf8')) ?? assert.fail(file);
    return { path: file.replace('src/', 'dist/lib/').replace(/ts$/u, 'js'), tag, name };
  });
  assert.ok(defined.length > 4);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.map(({ tag }) => tag).sort());
  for (const { path, tag, name } of defined) {
    const [definition] = modules.find((module) => module.path === path)?.exports ?? [];
    assert.equal(definition?.kind, 'custom-element-definition');
    assert.equal(definition?.name, tag);
    assert.equal(definition?.declaration.name, name);
    assert.ok(modules.some((module) => module.path === definition?.declaration.module));
  }
});

test('names modules that are shipped', () => {
  for (const { path } of modules) assert.ok(readFileSync(path, 'utf8').length > 0, path);
  for (const { superclass, name } of elements) assert.ok(superclass && readFileSync(superclass.module, 'utf8'), name);
});

for (const { name, attributes, members } of elements) {
  test(`${name}: its attributes are those that the class observes`, () => {
    assert.deepEqual(namesOf(attributes).sort(), [...classOf(name).observedAttributes].sort());
  });

  test(`${name}: each of its reactive properties is a member with its attribute`, () => {
    assert.ok(classOf(name).observedAttributes.length > 0); // which settles elementProperties
    for (const [property, { attribute }] of classOf(name).elementProperties) {
      if (attribute === 'lang') continue; // HTML's own
      const member = members.find((known) => known.name === property);
      const expected = attribute === false ? undefined : (attribute ?? property.toLowerCase());
      assert.ok(member, property);
      assert.equal(member.attribute, expected, property);
    }
  });
}

for (const declaration of declarations) {
  const { name, tagName } = declaration;

  test(`${name}: everything has a sentence, every property and attribute a type`, () => {
    const { attributes, members, ...rest } = declaration;
    const lists = [rest.events, rest.slots, rest.cssParts, rest.cssProperties, rest.cssStates].map(
      (list) => list ?? [],
    );
    for (const item of [attributes, members, ...lists].flat()) {
      assert.match(item.description ?? '', /\S.*\.$/su, `${item.name}: ${item.description}`);
    }
    const fields = members.filter(({ kind }) => kind === 'field');
    for (const item of [...attributes, ...fields]) assert.ok(item.type?.text, item.name);
  });

  if (tagName === undefined) continue;
  test(`${name}: every line of its doc block is there`, () => {
    const text = sourceOf(name);
    /** @type {Record<string, Item[]>} */
    const lists = {
      slot: declaration.slots,
      csspart: declaration.cssParts,
      cssstate: declaration.cssStates,
      fires: declaration.events,
    };
    for (const [tag, items] of Object.entries(lists)) {
      const lines = [...text.matchAll(new RegExp(`^ \\* @${tag} (.+?) - (.+)$`, 'gmu'))].map(([, of, what]) => [
        tag === 'slot' && of === '-' ? '' : of,
        what,
      ]);
      const unnamed = [...text.matchAll(new RegExp(`^ \\* @${tag} - (.+)$`, 'gmu'))].map(([, what]) => ['', what]);
      const expected = [...lines, ...unnamed];
      assert.ok(expected.length > 0, tag);
      assert.deepEqual(
        items.map(({ name: of, description }) => [of, description]),
        expected,
        tag,
      );
    }
  });

  test(`${name}: has every event of the library, with the type of its details`, () => {
    const map = readFileSync('src/elements/events.ts', 'utf8');
    const events = [...map.matchAll(/^ {2}'(warta-\w+)':/gmu)].map(([, event]) => event);
    assert.ok(events.length > 3);
    assert.deepEqual(namesOf(declaration.events).sort(), [...new Set(events)].sort());
    for (const { type } of declaration.events) assert.match(type?.text ?? '', /^CustomEvent<\{.+\}>$/u);
  });

  test(`${name}: has every state that the base sets`, () => {
    const announcer = readFileSync('src/elements/announcer.ts', 'utf8');
    for (const state of namesOf(declaration.cssStates)) assert.ok(announcer.includes(`'${state}'`), state);
    assert.deepEqual(namesOf(declaration.cssStates).sort(), ['error', 'loading', 'ready']);
  });
}

test('every token is one of some element, with its default', () => {
  const told = readFileSync('src/styles/tokens.styles.ts', 'utf8').matchAll(/@cssprop .*?\[(--[\w-]+)=(.+?)\]/gu);
  const expected = new Map([...told].map(([, name = '', fallback]) => [name, fallback]));
  assert.ok(expected.size > 10);
  const known = new Map(
    elements.flatMap(({ cssProperties }) => cssProperties).map((item) => [item.name, item.default]),
  );
  for (const [name, fallback] of expected) assert.equal(known.get(name), fallback, name);
});

test('editors get every element, attribute, value, part and token', () => {
  const html = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'));
  const css = JSON.parse(readFileSync('dist/vscode.css-custom-data.json', 'utf8'));
  const web = JSON.parse(readFileSync('dist/web-types.json', 'utf8'));
  assert.equal(web.version, warta.version);
  const known = web.contributions.html.elements;
  for (const { tagName, attributes, cssParts, cssProperties, events } of elements) {
    const tag = html.tags.find((/** @type {Item} */ { name }) => name === tagName);
    const element = known.find((/** @type {Item} */ { name }) => name === tagName);
    assert.deepEqual(namesOf(tag.attributes), namesOf(attributes));
    assert.deepEqual(namesOf(element.attributes), namesOf(attributes));
    assert.deepEqual(namesOf(element.js.events), namesOf(events));
    assert.deepEqual(namesOf(element.css.parts), namesOf(cssParts));
    for (const { name } of cssProperties) assert.ok(namesOf(css.properties).includes(name), name);
    for (const { name } of cssParts) assert.ok(namesOf(css.pseudoElements).includes(`::part(${name})`), name);
  }
  const theme = html.tags[0].attributes.find((/** @type {Item} */ { name }) => name === 'theme');
  assert.deepEqual(namesOf(theme.values).sort(), ['auto', 'dark', 'light']);
});
