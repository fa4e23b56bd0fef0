import { html, nothing, type TemplateResult } from 'lit';
import { formatByline, formatDateTime } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Article } from '../payload/article.js';

/** The byline, date and publisher of an article as parts of a line; what is missing or not wanted is `undefined`. */
export function metaParts(
  { author, datePublished, publisher }: Article,
  wanted: { readonly byline: boolean; readonly publisher: boolean },
  locale: Locale,
): (TemplateResult | undefined)[] {
  const names = wanted.byline ? author.map(({ name }) => name) : [];
  return [
    names.length ? html`<span part="byline">${formatByline(names, locale)}</span>` : undefined,
    datePublished
      ? html`<time part="date" datetime=${datePublished}>${formatDateTime(datePublished, locale)}</time>`
      : undefined,
    wanted.publisher && publisher ? html`<span part="publisher">${publisher.name}</span>` : undefined,
  ];
}

/** A line of small print: its parts with dots between them; nothing where there is none. */
export function metaLine(
  parts: readonly (TemplateResult | string | undefined)[],
  { lang }: Locale,
  name = 'meta',
): TemplateResult | typeof nothing {
  const there = parts.filter((part) => part);
  if (!there.length) return nothing;
  return html`<p class="meta" part=${name} lang=${lang}>
    ${there.flatMap((part, at) => (at ? [' · ', part] : [part]))}
  </p>`;
}
