import { html, type TemplateResult } from 'lit';

/** A heading level that fits under somebody else's page title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A real heading element of the level that an attribute asks for; 3 when it asks for none that exists. */
export function heading(level: unknown, content: unknown): TemplateResult {
  switch (Number(level)) {
    case 2:
      return html`<h2 class="headline" part="headline">${content}</h2>`;
    case 4:
      return html`<h4 class="headline" part="headline">${content}</h4>`;
    case 5:
      return html`<h5 class="headline" part="headline">${content}</h5>`;
    case 6:
      return html`<h6 class="headline" part="headline">${content}</h6>`;
    default:
      return html`<h3 class="headline" part="headline">${content}</h3>`;
  }
}
