import { css } from 'lit';

export const cardStyles = css`
  .layout {
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_space));
    padding: var(--warta-card-padding, 0);
  }
  .frame {
    aspect-ratio: 16 / 9;
    flex: none;
  }
  .text {
    min-width: 0;
    flex: 1;
  }
  .kicker {
    margin-block-end: var(--_space);
  }
  .headline {
    font-size: 16px;
    line-height: 20px;
  }
  /* The whole card is the link's target; text above it can still be selected. */
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .headline a:focus-visible {
    outline: none;
  }
  .headline a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: var(--_radius);
  }
  .dek {
    margin-block-start: calc(1.5 * var(--_space));
    color: var(--_ink);
    text-wrap: pretty;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .dek,
  .meta {
    position: relative;
  }
  .meta {
    margin-block-start: calc(2 * var(--_space));
    width: fit-content;
  }
  .layout:hover .headline a {
    text-decoration-color: currentColor;
  }
  @container (min-width: 280px) {
    .headline {
      font-size: 18px;
      line-height: 22px;
    }
  }
  @container (min-width: 420px) {
    .headline {
      font-size: 22px;
      line-height: 27px;
    }
    .dek {
      font-size: 16px;
    }
  }
  @container (min-width: 560px) {
    .layout {
      flex-direction: row;
      gap: calc(5 * var(--_space));
    }
    .frame {
      width: 44%;
      align-self: flex-start;
    }
  }
  @container (min-width: 640px) {
    .headline {
      font-size: 28px;
      line-height: 33px;
    }
    .layout {
      gap: calc(6 * var(--_space));
    }
  }
  @container (min-width: 960px) {
    .headline {
      font-size: 36px;
      line-height: 41px;
    }
    .dek {
      font-size: 17px;
      margin-block-start: calc(2.5 * var(--_space));
    }
    .meta {
      margin-block-start: calc(3 * var(--_space));
    }
    .layout {
      gap: calc(8 * var(--_space));
    }
  }
`;
