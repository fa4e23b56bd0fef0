import { html, type TemplateResult } from 'lit';

/** A heading level that fits under somebody else's page title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level that an attribute asks for; 3 when it asks for none that exists. */
export const headingLevel = (wanted: unknown): HeadingLevel =>
  ([2, 4, 5, 6] as const).find((level) => level === Number(wanted)) ?? 3;

/** A real heading element of a level, which is a headline or what else `name` says. */
export function heading(level: unknown, content: unknown, name = 'headline'): TemplateResult {
  switch (headingLevel(level)) {
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
