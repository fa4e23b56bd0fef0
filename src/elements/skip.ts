import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';

/** Seen while it has the focus: leads the keyboard past what stands beside it, to the last child of their parent. */
export const skipButton = ({ lang, skip }: Locale): TemplateResult =>
  html`<button class="skip" part="skip" type="button" lang=${lang} @click=${leadOn}>${skip}</button>`;

/** Where {@link skipButton} leads to. */
export const skipEnd = (): TemplateResult => html`<span tabindex="-1"></span>`;

const leadOn = ({ currentTarget }: Event) =>
  ((currentTarget as Element).parentElement?.lastElementChild as HTMLElement).focus();
