import { html, nothing, type TemplateResult } from 'lit';
import { formatByline, formatDateTime } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Article } from '../payload/article.js';

/** The byline, date and publisher of an article as parts of a line; what is missing is `undefined`. */
export function metaParts(
  { author, datePublished, publisher }: Article,
  hasByline: boolean | undefined,
  locale: Locale,
): (TemplateResult | undefined)[] {
  const names = hasByline ? author.map(({ name }) => name) : [];
  return [
    names.length ? html`<span part="byline">${formatByline(names, locale)}</span>` : undefined,
    datePublished
      ? html`<time part="date" datetime=${datePublished}>${formatDateTime(datePublished, locale)}</time>`
      : undefined,
    publisher ? html`<span part="publisher">${publisher.name}</span>` : undefined,
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
    ${there.flatMap((part, at) => (at ? ['\u00a0· ', part] : [part]))}
  </p>`;
}
