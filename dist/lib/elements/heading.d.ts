import { type TemplateResult } from 'lit';
/** A heading level that fits under somebody else's page title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
/** A real heading element of the level that an attribute asks for; 3 when it asks for none that exists. */
export declare function heading(level: unknown, content: unknown): TemplateResult;
