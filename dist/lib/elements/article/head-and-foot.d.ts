import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Article } from '../../payload/article.js';
import { type HeadingLevel } from '../heading.js';
/** Everything above the lead picture: kicker, headline, dek, byline, dates and publisher. */
export declare function renderHead(article: Article, level: HeadingLevel, locale: Locale): TemplateResult;
/**
 * Copyright, licence, and where the article comes from.
 *
 * @param url - the publisher's page
 */
export declare function renderFoot({ copyrightNotice, license }: Article, locale: Locale, url: string | undefined): TemplateResult | typeof nothing;
