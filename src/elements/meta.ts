import { html, nothing, type TemplateResult } from 'lit';
import { formatAge, formatByline, formatDateTime } from '../locale/format.js';
import type { CommonWords } from '../locale/locale.js';
import type { Article } from '../payload/article.js';
import { keepFresh, type FreshHost } from './fresh.js';

/**
 * The byline, date and publisher of an article as parts of a line; what is missing is `undefined`.
 *
 * @param fresh - tells of the last day how long ago it was, and draws again as time passes; the date itself where absent
 */
export function metaParts(
  { author, datePublished, publisher }: Article,
  hasByline: boolean | undefined,
  locale: CommonWords,
  fresh?: FreshHost,
): (TemplateResult | undefined)[] {
  const names = hasByline ? author.map(({ name }) => name) : [];
  return [
    names.length ? html`<span part="byline">${formatByline(names, locale)}</span>` : undefined,
    datePublished ? dateOf(datePublished, locale, fresh) : undefined,
    publisher ? html`<span part="publisher">${publisher.name}</span>` : undefined,
  ];
}

function dateOf(dateTime: string, locale: CommonWords, host: FreshHost | undefined): TemplateResult {
  const date = formatDateTime(dateTime, locale);
  const age = host && formatAge(dateTime, locale, Date.now());
  if (age) keepFresh(host);
  return html`<time part="date" datetime=${dateTime} title=${age ? date : nothing}>${age ?? date}</time>`;
}

/** A line of small print: its parts with dots between them; nothing where there is none. */
export function metaLine(
  parts: readonly (TemplateResult | string | undefined)[],
  { lang }: CommonWords,
  name = 'meta',
): TemplateResult | typeof nothing {
  const there = parts.filter((part) => part);
  if (!there.length) return nothing;
  const line = there.reduce((before, part) => html`${before}&nbsp;· ${part}`);
  return html`<p class="meta" part=${name} lang=${lang}>${line}</p>`;
}
