import { nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../locale/locale.js';
import type { Article } from '../payload/article.js';
import { type FreshHost } from './fresh.js';
/**
 * The byline, date and publisher of an article as parts of a line; what is missing is `undefined`.
 *
 * @param fresh - tells of the last day how long ago it was, and draws again as time passes; the date itself where absent
 */
export declare function metaParts({ author, datePublished, publisher }: Article, hasByline: boolean | undefined, locale: CommonWords, fresh?: FreshHost): (TemplateResult | undefined)[];
/** A line of small print: its parts with dots between them; nothing where there is none. */
export declare function metaLine(parts: readonly (TemplateResult | string | undefined)[], { lang }: CommonWords, name?: string): TemplateResult | typeof nothing;
