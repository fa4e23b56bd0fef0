import { PayloadError } from '../payload/payload-error.js';
import type { Format } from '../payload/readers/foreign.js';
import type { ReadContext } from '../payload/shape.js';
import { isArticle, nextStep, openDocument, readItems } from './document.js';
import { jsonMistake, jsonPositions, type Locate } from './positions/json-positions.js';
import type { Position } from './positions/line-index.js';
import { xmlPositions } from './positions/xml-positions.js';

/** Something that is wrong with a document. */
export interface Finding {
  /** An error is what keeps an article from being shown; a warning what is lost or mended. */
  readonly severity: 'error' | 'warning';
  /** RFC 9535. */
  readonly path: string;
  readonly message: string;
  readonly position?: Position | undefined;
  /** What to do about it. */
  readonly next?: string | undefined;
}

/** What a document is, and what is wrong with it. */
export interface Findings {
  readonly format: Format | undefined;
  /** How many articles can be shown. */
  readonly articles: number;
  readonly list: readonly Finding[];
}

/** More of one document say nothing new, and a million of them would fill the memory. */
const MAX_FINDINGS = 1_000;

/** Reads a document as a page would, and finds the place of everything it stumbles over. */
export function examine(text: string, context: ReadContext, only?: Format): Findings {
  const { format, articles, list, isRead } = stumble(text, context, only);
  const isXml = format === 'rss' || (format === undefined && /^\s*</.test(text));
  const { locate, syntax } = isXml ? xmlSyntax(text) : jsonSyntax(text, isRead);
  const placed = list.map((finding) => ({ ...finding, position: locate(finding.path) }));
  return { format, articles, list: [...syntax, ...(isRead || isXml || syntax.length === 0 ? placed : [])] };
}

/** What the readers say, without places. */
function stumble(text: string, context: ReadContext, only: Format | undefined) {
  const list: Finding[] = [];
  let more = 0;
  let articles = 0;
  let format: Format | undefined;
  let isRead = false;
  const add = (finding: Finding) => {
    if (list.length < MAX_FINDINGS) list.push(finding);
    else more++;
  };
  const addError = ({ code, path, message }: PayloadError, severity: Finding['severity'] = 'error') =>
    add({ severity, path, message, next: nextStep(text, code) });
  try {
    const onWarning: ReadContext['onWarning'] = ({ path, message }) => add({ severity: 'warning', path, message });
    const opened = openDocument(text, { ...context, onWarning }, only);
    ({ format } = opened);
    isRead = true;
    if (opened.listing.items.length === 0) throw new PayloadError('no-article', '$', 'there is no article in it');
    const isAlone = isArticle(opened.listing);
    readItems(
      opened.listing,
      () => articles++,
      // One of many that its publisher withholds is no mistake.
      (error) => addError(error, error.code === 'not-published' && !isAlone ? 'warning' : 'error'),
    );
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    isRead ||= error.code !== 'not-json';
    addError(error);
  }
  if (more > 0) list.push({ severity: 'warning', path: '$', message: `${more} more are not listed` });
  return { format, articles, list, isRead };
}

interface Syntax {
  readonly locate: Locate;
  readonly syntax: readonly Finding[];
}

function xmlSyntax(text: string): Syntax {
  const { locate, faults } = xmlPositions(text);
  return {
    locate,
    syntax: faults.map(({ position, message }) => ({
      severity: 'warning',
      path: '$',
      message: `not well-formed XML, which stricter readers refuse: ${message}`,
      position,
    })),
  };
}

/** @param isRead - whether the document could be read all the same */
function jsonSyntax(text: string, isRead: boolean): Syntax {
  const mistake = jsonMistake(text);
  const locate = jsonPositions(text);
  if (!mistake) return { locate, syntax: [] };
  const { message, position } = mistake;
  const finding: Finding = isRead
    ? { severity: 'warning', path: '$', message: `not JSON as other readers want it: ${message}`, position }
    : { severity: 'error', path: '$', message: `not JSON: ${message}`, position, next: nextStep(text, 'not-json') };
  return { locate, syntax: [finding] };
}
