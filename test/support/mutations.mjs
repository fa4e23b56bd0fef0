/** Documents that were damaged, and what must hold for whatever is read of them. */
import fc from 'fast-check';
import { PayloadError, readFeed, readPayload } from 'warta/payload';

/** What a broken program, a careless editor or an attacker leaves in a document. */
const PIECES = [
  ...[
    '<b>',
    '</p>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '<',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<b>',
    '//jahat.example',
    'https://a:b@jahat.example/',
    'file:///',
    '\u0000',
  ],
  ...['"', "'", '\\', '\n', '\t', '{', '}', '[', ']', ',', ':', 'null', 'true', '0', '-1', '1e999', '""', '[]', '{}'],
  ...[
    '"__proto__":',
    '"constructor":',
    '"@id":',
    '"@graph":',
    '"@type":"NewsArticle",',
    '&amp;',
    '&eacute;',
    '\ufeff',
    '\u202e',
  ],
];

/** A share of a text; every one is as likely as the others. */
const share = fc.noBias(fc.nat(9_999)).map((part) => part / 10_000);

/** A change of a text: at a share of its length, so many signs are replaced by a piece, or by another part of the text. */
const edit = fc.record({
  at: share,
  gone: fc.oneof(fc.constant(0), fc.nat(40)),
  piece: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.tuple(share, fc.nat(400)) },
  ),
});

/**
 * One of the documents, with some changes.
 *
 * @param {readonly string[]} documents
 */
export const mutated = (documents) =>
  fc.tuple(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([document, edits]) =>
    edits.reduce((text, { at, gone, piece }) => {
      const start = Math.floor(at * text.length);
      const from = typeof piece === 'string' ? 0 : Math.floor(piece[0] * text.length);
      const put = typeof piece === 'string' ? piece : text.slice(from, from + piece[1]);
      return text.slice(0, start) + put + text.slice(start + gone);
    }, document),
  );

/** Any value in the place of another one. */
const anything = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(0, -1, true, null, [], {}, [[]], { '@id': '#a' }, { '@list': [1] }, { '@value': {} }, { url: {} }),
);

/**
 * One of the JSON documents, with other values in some places.
 *
 * @param {readonly string[]} documents
 */
export const replaced = (documents) =>
  fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(fc.tuple(fc.noBias(fc.nat()), anything), { minLength: 1, maxLength: 4 }),
    )
    .map(([document, changes]) => {
      const json = JSON.parse(document);
      for (const [choice, value] of changes) {
        const places = placesIn(json);
        const [holder, key] = places[choice % places.length] ?? [];
        if (holder && key !== undefined) holder[key] = structuredClone(value);
      }
      return json;
    });

/**
 * @param {unknown} value
 * @returns {[Record<string, unknown>, string][]}
 */
function placesIn(value) {
  if (typeof value !== 'object' || !value) return [];
  const holder = /** @type {Record<string, unknown>} */ (value);
  return Object.keys(holder).flatMap((key) => [
    /** @type {[Record<string, unknown>, string]} */ ([holder, key]),
    ...placesIn(holder[key]),
  ]);
}

/**
 * What is wrong with what is read of a document: an address that is none of the web's, markup in a plain text, an error
 * that is none of ours. Our own format is plain text, so that a tag in it is a word.
 *
 * @param {unknown} document
 * @returns {{ read: boolean, faults: string[] }}
 */
export function faultsIn(document) {
  try {
    const options = { now: 0, baseUrl: 'https://warta-kota.example/data/umpan.json' };
    readPayload(document, options);
    const feed = readFeed(document, options);
    return { read: true, faults: [...faultsOf(feed, '$')] };
  } catch (error) {
    return { read: false, faults: error instanceof PayloadError ? [] : [`throws ${error}`] };
  }
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {Generator<string>}
 */
function* faultsOf(value, path) {
  if (typeof value === 'object' && value) {
    for (const [key, inner] of Object.entries(value)) yield* faultsOf(inner, `${path}.${key}`);
  } else if (typeof value === 'string') {
    const [name = ''] = /\w+$/u.exec(path) ?? [];
    if (name === 'url' || name === 'license') {
      if (!/^https?:\/\/[^/@]+\//u.test(value)) yield `${path} is ${value}`;
      // An identifier is not shown; HTML is for the sanitiser.
    } else if (name !== 'html' && name !== 'id' && /<(?:\/?[a-z]|!--)[^<>]*>/iu.test(value))
      yield `${path} has ${value}`;
  }
}
