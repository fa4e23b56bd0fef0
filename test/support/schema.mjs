/** The JSON Schema of a payload, and values made from it: what fits it, and what breaks it in one place. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

/**
 * What our schema is made of.
 *
 * @typedef {{ $ref?: string, type?: string, const?: unknown, enum?: readonly unknown[], pattern?: string,
 *   minimum?: number, maximum?: number, maxItems?: number, items?: Schema, oneOf?: readonly Schema[],
 *   required?: readonly string[], properties?: Record<string, Schema>, description?: string, examples?: readonly unknown[],
 *   $defs?: Record<string, Schema> }} Schema
 */

/** @type {Schema} */
export const schema = JSON.parse(readFileSync('dist/schema/article-payload.v1.json', 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true });
const isValid = ajv.compile(schema);

/**
 * Where a payload breaks the schema, in the notation of our warnings; nothing when it is valid.
 *
 * @param {unknown} payload
 * @returns {string[]}
 */
export function faultsOf(payload) {
  if (isValid(payload)) return [];
  const errors = (isValid.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.map(({ instancePath, params }) =>
    [...instancePath.split('/').slice(1), ...(params.missingProperty ? [params.missingProperty] : [])]
      .map((step) => (/^\d+$/u.test(step) ? `[${step}]` : `.${step}`))
      .reduce((path, step) => path + step, '$'),
  );
}

/** @param {string} name */
export const definition = (name) => resolve({ $ref: `#/$defs/${name}` });

/**
 * The schema that a reference leads to.
 *
 * @param {Schema} part
 * @returns {Schema}
 */
export function resolve(part) {
  if (!part.$ref) return part;
  const target = schema.$defs?.[part.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`${part.$ref} leads nowhere`);
  return target;
}

/** Characters that nobody sees, which reading takes out of words and addresses without a warning. */
const UNSEEN = /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u3164\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
/** A host in punycode: which of them stand for a name, no pattern can say. */
const PUNYCODE = /[/.]xn--/iu;

/**
 * Values that fit a part of the schema.
 *
 * @param {Schema} part
 * @returns {fc.Arbitrary<unknown>}
 */
export function valuesOf(part) {
  const { type, const: only, enum: words, pattern, minimum = 0, maximum = 1, items, oneOf, ...rest } = resolve(part);
  if (only !== undefined) return fc.constant(only);
  if (words) return fc.constantFrom(...words);
  if (oneOf) return fc.oneof(...oneOf.map(valuesOf));
  if (items) return fc.array(valuesOf(items), { maxLength: 3 });
  if (type === 'string') {
    const strings = pattern ? fc.stringMatching(new RegExp(pattern, 'u')) : fc.string({ unit: 'grapheme' });
    return strings.filter((value) => !UNSEEN.test(value) && !PUNYCODE.test(value));
  }
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  const fields = Object.entries(rest.properties ?? {}).map(([name, field]) => [name, valuesOf(field)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(rest.required ?? [])] });
}

/**
 * A value that holds everything the schema knows: every field, and every kind of block.
 *
 * @param {Schema} part
 * @param {string} name of the field, for what the schema gives no example of
 * @returns {unknown}
 */
export function complete(part, name = '') {
  const {
    const: only,
    enum: words,
    items,
    oneOf,
    properties,
    examples = resolve(part).examples,
  } = { ...resolve(part), ...part };
  if (only !== undefined) return only;
  if (words) return words[0];
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, complete(field, key)]));
  if (items && !resolve(items).type?.match('string')) {
    const { oneOf: kinds = [items] } = resolve(items);
    return kinds.map((kind) => complete(kind, name));
  }
  if (oneOf) throw new Error(`${name} stands in no list`);
  if (!examples?.length) throw new Error(`the schema has no example of ${name}`);
  return examples[0];
}

const OTHERS = [7, true, 'kata', [], {}];
const BAD_BY_DEFINITION = /** @type {Record<string, readonly unknown[]>} */ ({
  Words: ['', ' \n'],
  HttpUrl: ['javascript:alert(1)', 'ftp://a.example/', 'https://siapa:rahasia@a.example/', 'data:text/html,x', '//'],
  DateTime: ['kemarin', '2026-02-30', '2026-13-01', '2026-01-26T25:00:00Z', '26 Januari 2026'],
  LanguageTag: ['bahasa Indonesia', 'i'],
});

/**
 * Every way in which one place of a complete value can be broken, with the path of that place.
 *
 * @param {Schema} part
 * @param {unknown} value complete
 * @param {string} [path]
 * @returns {Generator<{ path: string, steps: readonly (string | number)[], bad: unknown }>}
 */
export function* breaks(part, value, path = '$', steps = /** @type {readonly (string | number)[]} */ ([])) {
  const { type, items, oneOf, properties, required = [], enum: words, const: only, minimum, maximum } = resolve(part);
  if (steps.length) {
    const ofType = type === 'array' ? [] : type === 'object' || oneOf ? {} : type === 'number' ? 0.5 : '';
    for (const bad of OTHERS) {
      if (typeof bad !== typeof ofType || Array.isArray(bad) !== Array.isArray(ofType)) yield { path, steps, bad };
    }
    const name = part.$ref?.split('/').at(-1) ?? '';
    for (const bad of BAD_BY_DEFINITION[name] ?? []) {
      // Empty text is no text: nobody is warned of what is not there, unless something has to be.
      if (name !== 'Words' || bad) yield { path, steps, bad };
    }
    if (words ?? only) yield { path, steps, bad: 'lain' };
    if (minimum !== undefined) yield { path, steps, bad: minimum - 1 };
    if (maximum !== undefined) yield { path, steps, bad: maximum + 1 };
  }
  if (items && Array.isArray(value)) {
    const kinds = resolve(items).oneOf ?? [items];
    for (const [at, entry] of value.entries()) {
      yield* breaks(kinds[at] ?? items, entry, `${path}[${at}]`, [...steps, at]);
    }
  }
  for (const [name, field] of Object.entries(properties ?? {})) {
    const inner = /** @type {Record<string, unknown>} */ (value)[name];
    yield* breaks(field, inner, `${path}.${name}`, [...steps, name]);
    if (required.includes(name)) yield { path: `${path}.${name}`, steps: [...steps, name], bad: undefined };
  }
}

/**
 * A copy of a value with another one in one place; without anything there for `undefined`.
 *
 * @param {unknown} value
 * @param {readonly (string | number)[]} steps
 * @param {unknown} bad
 * @returns {unknown}
 */
export function put(value, steps, bad) {
  const [step, ...rest] = steps;
  if (step === undefined) return bad;
  const copy = Array.isArray(value) ? [...value] : { .../** @type {object} */ (value) };
  const holder = /** @type {Record<string | number, unknown>} */ (copy);
  if (!rest.length && bad === undefined) delete holder[step];
  else holder[step] = put(holder[step], rest, bad);
  return copy;
}
