import type { Article } from '../../payload/article.js';
/**
 * A quote or a list of links as a payload of its own for the element that shows it: the same one for the same `part`, so
 * that the element keeps what it shows. It has no `url`, as who reads the article needs no link into it.
 */
export declare function payloadOf(part: object, { version, headline, inLanguage, dir }: Article, fields: Partial<Pick<Article, 'quotes' | 'related'>>): unknown;
/** Whether the place has to be put before the first words; a newsroom's own text often begins with it. */
export declare const needsDateline: (text: string, place: string) => boolean;
