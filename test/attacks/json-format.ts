/** What the rows of `formats.ts` are made of. */

/** Fields by what they hold. A document takes an attack in all fields of one kind, so that one kind does not hide another. */
export type Kind = 'words' | 'values';

export interface Format {
  readonly name: string;
  /** The elements for which there is something to show in a document. */
  readonly elements: readonly string[];
  readonly places: Readonly<Record<Kind, readonly string[]>>;
  /**
   * Whether it is told in the words of our own format before it is shown. Then one document takes the attack in all fields,
   * and one element shows it: what elements do with each kind of field is tried with our own format.
   */
  readonly isForeign?: true;
  /** A whole document, as text, with `value` in some places and good values in all others. */
  write(places: readonly string[], value: unknown): string;
}

/** The elements for formats that know neither quotes nor related links. */
export const WITHOUT_PARTS = ['warta-article', 'warta-card', 'warta-feed'] as const;

/** A picture that is there. */
export const PICTURE = `${location.origin}/test/fixtures/pixel.png`;

export const under = (root: string, ...names: string[]): string[] => names.map((name) => `${root}.${name}`);

/** A JSON document as it is, or with a value at some paths (`author.0.name`), which need not have been there. */
export function jsonFormat(name: string, elements: Format['elements'], good: object, places: Format['places']): Format {
  return {
    name,
    elements,
    places,
    write(paths, value) {
      const document = structuredClone(good);
      for (const path of paths) put(document, path.split('.'), structuredClone(value));
      return JSON.stringify(document);
    },
  };
}

function put(target: object, [name = '', ...rest]: string[], value: unknown): void {
  const holder = target as Record<string, unknown>;
  if (!rest.length) holder[name] = value;
  else {
    if (typeof holder[name] !== 'object' || holder[name] === null) holder[name] = {};
    put(holder[name] as object, rest, value);
  }
}

/** The places of several parts in one. */
export function merged(...all: Format['places'][]): Format['places'] {
  const of = (kind: Kind) => [...new Set(all.flatMap((places) => places[kind]))];
  return { words: of('words'), values: of('values') };
}
