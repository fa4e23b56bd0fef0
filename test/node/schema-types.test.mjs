/** The TypeScript types of a payload and its JSON Schema have the same fields, required alike and of the same kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { definition, resolve } from '../support/schema.mjs';

const FILE = 'src/payload/payload.ts';
const program = ts.createProgram([FILE], { strict: true, exactOptionalPropertyTypes: true, noLib: false });
const checker = program.getTypeChecker();
const source = program.getSourceFile(FILE);
if (!source) throw new Error(`${FILE} is not there`);
const module = checker.getSymbolAtLocation(source);
const types = new Map(
  (module ? checker.getExportsOfModule(module) : []).map((symbol) => [
    symbol.name,
    checker.getDeclaredTypeOfSymbol(symbol),
  ]),
);

/** The words that a type allows, when it is made of such. @param {ts.Type} type */
const wordsOf = (type) =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : [])).sort();

/** @param {ts.Type} type @param {string} name */
function fieldOf(type, name) {
  const symbol = type.getProperty(name);
  assert.ok(symbol, `the type has no ${name}`);
  return checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
}

/**
 * @param {ts.Type} type
 * @param {import('../support/schema.mjs').Schema} part
 * @param {string} path
 */
function compare(type, part, path) {
  const { type: kind, const: only, enum: words = only === undefined ? [] : [only], ...rest } = resolve(part);
  if (rest.oneOf) {
    const members = type.isUnion() ? type.types : [type];
    assert.equal(members.length, rest.oneOf.length, path);
    for (const kindOfBlock of rest.oneOf) {
      const { type: tag } = resolve(kindOfBlock).properties ?? {};
      const names = [...(tag?.enum ?? [tag?.const])].sort();
      const member = members.find((one) => `${wordsOf(fieldOf(one, 'type'))}` === `${names}`);
      assert.ok(member, `${path} of type ${names}`);
      compare(member, kindOfBlock, `${path}(${names})`);
    }
  } else if (rest.items) {
    assert.ok(checker.isArrayType(type), path);
    const [entry] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    assert.ok(entry, path);
    compare(entry, rest.items, `${path}[]`);
  } else if (rest.properties) {
    const fields = type.getProperties();
    assert.deepEqual(fields.map(({ name }) => name).sort(), Object.keys(rest.properties).sort(), path);
    const needed = fields.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    assert.deepEqual(needed.sort(), [...(rest.required ?? [])].sort(), `what is required of ${path}`);
    for (const [name, field] of Object.entries(rest.properties)) compare(fieldOf(type, name), field, `${path}.${name}`);
  } else if (words.length) assert.deepEqual(wordsOf(type), [...words].sort(), path);
  else {
    const flag = { string: ts.TypeFlags.String, number: ts.TypeFlags.Number }[kind ?? ''];
    assert.ok(flag && type.flags & flag, `${path} is no ${kind}`);
  }
}

for (const name of [
  'ArticlePayload',
  'FeedPayload',
  'Block',
  'Quote',
  'Link',
  'Party',
  'Publisher',
  'Image',
  'Rendition',
]) {
  test(`${name} is the same in both`, () => {
    const type = types.get(name);
    assert.ok(type, name);
    compare(type, definition(name), name);
  });
}
