import { nothing } from 'lit';

/** The theme of an element for those inside, which a page's default would otherwise dress; nothing that is no theme goes on. */
const innerTheme = ({ theme }) => theme && ['auto', 'light', 'dark'].includes(theme) ? theme : nothing;

export { innerTheme };
