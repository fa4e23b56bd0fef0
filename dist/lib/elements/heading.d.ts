import { type TemplateResult } from 'lit';
/** A heading level that fits under somebody else's page title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
/** The level that an attribute asks for; 3 when it asks for none that exists. */
export declare const headingLevel: (wanted: unknown) => HeadingLevel;
/** A real heading element of a level, which is a headline or what else `name` says. */
export declare function heading(level: unknown, content: unknown, name?: string): TemplateResult;
