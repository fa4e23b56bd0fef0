import { css } from 'lit';

export const quoteStyles = css`
  .layout {
    padding-inline-start: 28px;
  }
  .text {
    position: relative;
    font-size: 19px;
    line-height: 1.35;
    text-wrap: pretty;
    hanging-punctuation: first last;
  }
  /* Not quotes: it cannot hang, and screen readers would say it twice. */
  .text::before {
    content: '“';
    content: '“' / '';
    position: absolute;
    inset-inline-end: 100%;
    inset-block-start: -0.02em;
    margin-inline-end: 6px;
    color: var(--_accent);
    font-family: var(--warta-font-mark, Georgia, 'Times New Roman', serif);
    font-size: 46px;
    font-weight: 700;
    line-height: 1;
    speak: never;
  }
  .footer {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
    font-size: 15px;
    line-height: 20px;
  }
  .portrait {
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: 50%;
  }
  .who {
    min-width: 0;
  }
  .speaker {
    display: block;
    font-weight: 700;
    font-style: normal;
  }
  .role {
    display: block;
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }
  .source {
    display: inline-block;
    margin-block-start: calc(2 * var(--_space));
    padding-block: 3px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 500;
    line-height: 18px;
    text-decoration-color: var(--_line);
  }
  .source:hover {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  @container (min-width: 420px) {
    .layout {
      padding-inline-start: 36px;
    }
    .text {
      font-size: 21px;
    }
    .text::before {
      margin-inline-end: 8px;
      font-size: 56px;
    }
  }
  @container (min-width: 720px) {
    .text {
      font-size: 24px;
      max-width: 34em;
    }
  }
`;
