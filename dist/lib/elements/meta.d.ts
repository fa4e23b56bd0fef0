import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { Article } from '../payload/article.js';
/** The byline, date and publisher of an article as parts of a line; what is missing or not wanted is `undefined`. */
export declare function metaParts({ author, datePublished, publisher }: Article, wanted: {
    readonly byline: boolean;
    readonly publisher: boolean;
}, locale: Locale): (TemplateResult | undefined)[];
/** A line of small print: its parts with dots between them; nothing where there is none. */
export declare function metaLine(parts: readonly (TemplateResult | string | undefined)[], { lang }: Locale, name?: string): TemplateResult | typeof nothing;
