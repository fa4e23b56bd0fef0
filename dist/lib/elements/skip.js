import { html } from 'lit';

/** Seen while it has the focus: leads the keyboard past what stands beside it, to the last child of their parent. */
const skipButton = ({ lang, skip }) => html `<button class="skip" part="skip" type="button" lang=${lang} @click=${leadOn}>${skip}</button>`;
/** Where {@link skipButton} leads to. */
const skipEnd = () => html `<span tabindex="-1"></span>`;
const leadOn = ({ currentTarget }) => (currentTarget.parentElement?.lastElementChild).focus();

export { skipButton, skipEnd };
