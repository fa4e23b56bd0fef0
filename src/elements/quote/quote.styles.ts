import { css } from 'lit';

export const quoteStyles = css`
  .layout {
    --_hang: clamp(30px, 22px + 4cqi, 40px);
    padding-inline-start: var(--_hang);
  }
  .text {
    position: relative;
    max-width: 34em;
    font-size: clamp(19px, 15px + 1.2cqi, 24px);
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* Not quotes: it cannot hang, and screen readers would say it twice. */
  .text::before {
    content: '“';
    content: '“' / '';
    position: absolute;
    inset-block-start: -0.02em;
    inset-inline-start: calc(-1 * var(--_hang));
    color: var(--_accent);
    font: 700 2.5em/1 var(--warta-font-mark, Georgia, serif);
  }
  .text:dir(rtl)::before {
    scale: -1 1;
  }
  .footer {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
    line-height: 20px;
  }
  .portrait {
    width: 48px;
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .speaker {
    display: block;
    font-weight: 700;
  }
  .role {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .action {
    margin-block-start: calc(2 * var(--_space));
    padding-block: 3px;
    border: 0;
    color: inherit;
    background: none;
    text-decoration: underline var(--_line) 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .action:hover {
    color: var(--_ink);
  }
  .v-pull {
    text-align: center;
  }
  .v-pull .layout {
    padding: calc(5 * var(--_space)) 4cqi;
    border-block: 1px solid var(--_line);
  }
  .v-pull .text {
    margin-inline: auto;
    max-width: 26em;
    font-family: var(--warta-font-headline, inherit);
    font-size: calc(clamp(20px, 14px + 2.4cqi, 32px) * var(--warta-headline-scale, 1));
    line-height: 1.25;
    text-wrap: balance;
  }
  .v-pull .text::before {
    display: block;
    position: static;
    height: 0.7em;
  }
  .v-pull .footer {
    flex-direction: column;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(5 * var(--_space));
  }
  .v-pull .actions {
    justify-content: center;
  }
`;
