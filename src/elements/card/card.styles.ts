import { css } from 'lit';

export const cardStyles = css`
  .layout {
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_space));
  }
  .text {
    min-width: 0;
    flex: 1;
  }
  .kicker {
    margin-block-end: var(--_space);
  }
  .headline {
    margin-block-end: max(2 * var(--_space), 0.3em);
  }
  .dek {
    max-width: 62ch;
    text-wrap: pretty;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  /* Above the link, so that they can be selected; a click on them still follows it. */
  .dek,
  .meta {
    position: relative;
  }
  .meta {
    margin-block-start: calc(2 * var(--_space));
    width: fit-content;
  }
  .v-compact .layout {
    --_most: 18px;
    flex-direction: row;
  }
  .v-compact .frame {
    width: clamp(64px, 26cqi, 120px);
    aspect-ratio: 1;
    align-self: start;
  }
  .v-hero .frame {
    aspect-ratio: 3 / 2;
  }
  .v-hero .headline {
    --_headline: var(--_lead);
  }
  @container (width >= 420px) {
    .dek {
      font-size: 16px;
    }
  }
  @container (width >= 560px) {
    .v-standard .layout {
      flex-direction: row;
      gap: calc(6 * var(--_space));
    }
    .v-standard .frame {
      width: 44%;
      align-self: start;
    }
  }
  @container (width >= 720px) {
    .v-hero .layout {
      --_lead: var(--_headline);
      flex-direction: row;
      gap: calc(6 * var(--_space));
    }
    .v-hero .frame {
      width: 60%;
      align-self: start;
    }
  }
  @container (width >= 960px) {
    .dek {
      font-size: 17px;
    }
  }
  /* White on black at two thirds reads on any picture; paper and forced colours get the standard card. */
  @media screen and (forced-colors: none) {
    .v-overlay {
      --_ink: #fff;
      --_muted: #e3e5e9;
      padding: 0;
    }
    .v-overlay .kicker {
      color: #fff;
    }
    .v-overlay .layout {
      /* 16:9, and higher where the text would cover the picture; an aspect ratio would make it wider as well. */
      min-height: clamp(56.25cqi, 320px, 125cqi);
      justify-content: end;
    }
    .v-overlay .frame {
      position: absolute;
      inset: 0;
      aspect-ratio: auto;
    }
    .v-overlay .text {
      z-index: 1;
      flex: none;
      padding: 104px calc(4 * var(--_space)) calc(4 * var(--_space));
      border-radius: var(--_radius);
      background: linear-gradient(#0000 24px, #000a 96px);
    }
  }
`;
