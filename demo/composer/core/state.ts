import { docOf, type AddedQuote, type Doc } from './document.js';
import { ELEMENTS, OUTPUTS, WIDTHS, type View } from './view.js';

/** What the address holds. */
export interface State {
  readonly doc: Doc;
  readonly view: View;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The state from an address, which anybody may have written: what is not of its kind is left as it is here.
 * Text in it is text for the readers of payloads, as if it had been pasted.
 */
export function stateOf(told: unknown, view: View): State | undefined {
  if (!isRecord(told) || !isRecord(told['doc']) || typeof told['doc']['source'] !== 'string') return undefined;
  const { source, item, fields, quotes, added, links } = told['doc'];
  const doc: Doc = {
    ...docOf(source),
    item: Number.isInteger(item) ? Number(item) : 0,
    fields: texts(fields),
    quotes: edits(quotes),
    added: addedFrom(added),
    links: edits(links),
  };
  return { doc, view: isRecord(told['view']) ? viewFrom(told['view'], view) : view };
}

function texts(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );
}

function addedFrom(value: unknown): AddedQuote[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((told: unknown) => {
    if (!isRecord(told) || typeof told['words'] !== 'string') return [];
    return [{ words: told['words'], start: Number.isInteger(told['start']) ? Number(told['start']) : -1 }];
  });
}

/** Corrections hold texts, and whether their subject is dropped. */
function edits(value: unknown): Record<number, Record<string, string> & { dropped?: boolean }> {
  if (!isRecord(value)) return {};
  const given = Object.entries(value).filter(([at]) => /^\d{1,6}$/u.test(at));
  return Object.fromEntries(
    given.map(([at, edit]) => [
      at,
      { ...texts(edit), ...(isRecord(edit) && edit['dropped'] === true && { dropped: true }) },
    ]),
  ) as Record<number, Record<string, string> & { dropped?: boolean }>;
}

function viewFrom(told: Record<string, unknown>, view: View): View {
  const oneOf = <Value>(name: string, values: readonly Value[], other: Value): Value =>
    values.find((value) => value === told[name]) ?? other;
  const number = (name: string, other: number) => (Number.isInteger(told[name]) ? Number(told[name]) : other);
  const text = (name: string, pattern: RegExp, other: string) =>
    typeof told[name] === 'string' && pattern.test(told[name]) ? told[name] : other;
  return {
    language: oneOf('language', ['id', 'en'] as const, view.language),
    element: oneOf('element', ELEMENTS, view.element),
    variants: texts(told['variants']),
    quote: number('quote', 0),
    width: oneOf('width', [...WIDTHS, 'all'] as const, view.width),
    scheme: oneOf('scheme', ['light', 'dark'] as const, view.scheme),
    brand: text('brand', /^#[\da-f]{6}$/iu, view.brand),
    font: oneOf('font', ['', 'Georgia, serif', 'system-ui, sans-serif'] as const, view.font),
    radius: number('radius', view.radius),
    isBoxed: told['isBoxed'] === true,
    output: oneOf('output', OUTPUTS, view.output),
    base: text('base', /^https?:/iu, view.base),
    src: text('src', /^https?:/iu, ''),
  };
}
