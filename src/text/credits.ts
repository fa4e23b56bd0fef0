import type { Party } from '../payload/payload.js';
import { trimmed } from './paragraphs.js';
import type { Span, TakeNote } from './note.js';

/** What stands before a name in a credit, and what the named person did. */
const ROLES: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:penulis|ditulis oleh|oleh|author|by|written by)$/i, 'Penulis'],
  [/^(?:reporter|wartawan|pewarta|kontributor|koresponden|jurnalis)$/i, 'Reporter'],
  [/^(?:editor|penyunting|redaktur|uploader)$/i, 'Editor'],
  [/^(?:sumber|source|foto|photo|ilustrasi|infografis|video|fotografer|dok)$/i, undefined],
];

const LABEL =
  /(?:^|(?<=[.)\s“”"]))(penulis|ditulis oleh|reporter|wartawan|pewarta|kontributor|koresponden|editor|penyunting|redaktur|sumber|source|author|oleh|foto|video)\s*:\s*/giu;
const BYLINE = /^(?:laporan|liputan)\s+(?:wartawan|reporter|kontributor|jurnalis|koresponden|langsung)\b\s*:?\s*/iu;
const INITIALS = /\(\s*([\p{L}.]{2,12}(?:\s?[/*-]\s?[\p{L}.\d]{1,12}){0,3})\s*\)\s*[.*]*$/u;
const NAME = /^[\p{Lu}][\p{L}.'’-]*(?:\s+(?:[\p{Lu}][\p{L}.'’-]*|bin|binti|al|de|van)){0,5}$/u;

/** Who wrote and edited the article, and where that stands. */
export interface Credits {
  readonly authors: readonly Party[];
  readonly spans: readonly Span[];
}

/** Reads credit lines, bylines and the initials at the end of a line. */
export function findCredits(text: string, lines: readonly Span[], note: TakeNote): Credits {
  const authors: Party[] = [];
  const spans: Span[] = [];
  const initials: { name: string; span: Span }[] = [];
  const add = (name: string, jobTitle: string | undefined) => {
    if (jobTitle && !authors.some((author) => author.name === name)) authors.push({ name, type: 'Person', jobTitle });
  };
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const byline = written.length < 160 ? BYLINE.exec(written) : null;
    if (byline) {
      const name = afterTheHouse(written.slice(byline[0].length));
      spans.push(line);
      if (name) add(name, 'Reporter');
      note('author', line, name ? 'byline above the article' : 'byline without a name', 0.95, name);
      continue;
    }
    const tail = index >= lines.length - 6 ? written.length - Math.min(written.length, 400) : 0;
    if (written.length < 200 || tail > 0 || index >= lines.length - 6) {
      const rest = written.slice(tail);
      const labels = [...rest.matchAll(LABEL)].filter(
        (match) => match.index + tail === 0 || /[A-Z]/.test(match[1]?.charAt(0) ?? ''),
      );
      for (const [place, match] of labels.entries()) {
        const from = match.index + match[0].length;
        const to = labels[place + 1]?.index ?? rest.length;
        const value =
          rest
            .slice(from, to)
            .split(/[|\n]|\s[-–—]\s|COPYRIGHT/)[0]
            ?.trim() ?? '';
        const role = ROLES.find(([pattern]) => pattern.test(match[1] ?? ''));
        const isName = NAME.test(value) && value.length < 60;
        if (!role || value.length > 120 || (role[1] && !isName)) continue;
        const span = trimmed(text, { start: line.start + tail + match.index, end: line.start + tail + to });
        spans.push(span);
        if (role[1]) add(value, role[1]);
        if (role[1]) note('author', span, `credit line “${match[1] ?? ''}”`, 0.95, value);
        else note('dropped', span, 'source or picture credit', 0.8);
      }
    }
    const credit = INITIALS.exec(written.slice(-40));
    if (credit?.[1] && isInitials(credit[1], written.length === credit[0].length)) {
      const end = line.end;
      const start = end - credit[0].length;
      const span = { start, end };
      spans.push(span);
      initials.push({ name: credit[1].replace(/\s/g, ''), span });
    }
  }
  for (const { name, span } of initials) {
    // Initials repeat a writer who is named already; then they tell nothing new.
    const isKnown = authors.some((author) => author.jobTitle !== 'Editor');
    if (!isKnown)
      for (const one of name.split('/')) if (/\p{L}/u.test(one)) authors.push({ name: one, type: 'Person' });
    note('author', span, isKnown ? 'initials of a writer who is named' : 'initials at the end of a line', 0.8, name);
  }
  return { authors, spans };
}

/** `TribunSolo.com, Andreas Chris` → `Andreas Chris`. */
function afterTheHouse(byline: string): string | undefined {
  const name = byline.split(/[,|:]/).at(-1)?.trim() ?? '';
  return NAME.test(name) && !/\.\p{L}{2,3}$/u.test(name) ? name : undefined;
}

/** `(rey)`, `(abc/def)`, `(ANTARA/Rini)`; an abbreviation such as `(KPK)` or `(persero)` at the end of a sentence is none. */
function isInitials(written: string, alone: boolean): boolean {
  if (/[/*-]/.test(written)) return true;
  if (written === written.toUpperCase() && !alone) return false;
  return written.length <= 4 || alone;
}
