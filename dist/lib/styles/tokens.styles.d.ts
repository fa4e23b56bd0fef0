/**
 * What a page may set, and what it gets when it does not. Public tokens are `--warta-*`; `--_*` are their settled values.
 *
 * The brand colour is moved in lightness until it reads on the ground: at most 0.5 on light, at least 0.78 on dark (OKLCH),
 * which keeps 4.5:1 whatever the hue.
 */
export declare const tokens: import("lit").CSSResult;
