import { css } from 'lit';

/**
 * What a page may set, and what it gets when it does not. Public tokens are `--warta-*`; `--_*` are their settled values.
 *
 * The brand colour is moved in lightness until it reads on the ground: at most 0.5 on light, at least 0.78 on dark (OKLCH),
 * which keeps 4.5:1 whatever the hue.
 */
const tokens = css `:host{--_ink:var(--warta-color-ink,light-dark(#16181d,#eceef2));--_muted:var(--warta-color-muted,light-dark(#595f6b,#a4aab6));--_line:var(--warta-color-line,color-mix(in oklab, currentColor 14%, transparent));--_surface:var(--warta-color-surface,transparent);--_ground:var(--warta-color-ground,light-dark(#e9ebef,#23262d));--_brand:var(--warta-color-brand,#b3152a);--_accent:light-dark(oklch(from var(--_brand) min(l, .5) c h),oklch(from var(--_brand) max(l, .78) c h));--_space:var(--warta-space,4px);--_radius:var(--warta-radius,2px)}:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}`;

export { tokens };
